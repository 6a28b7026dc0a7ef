/** What buildpack-deps:curl adds to debian: package files, as in Debian 12. See ../../description/layer-files.ts for the notation. */
export const files = `
/|lib@ usr/lib
/etc|ethertypes 1853|protocols 3144|rpc 911|services 12813|wgetrc 4942
/etc/X11/Xsession.d|90gpg-agent 880
/etc/ca-certificates|update.d/
/etc/gss|mech.d/
/etc/logcheck/ignore.d.server|gpg-agent 1347
/etc/ssl|certs/|openssl.cnf 12332|private/710
/usr/bin|c_rehash* 6925|curl* 280800|dirmngr* 600200|dirmngr-client* 109432|gpg* 1108440|gpg-agent* 435424|gpg-connect-agent* 158680|gpg-wks-server* 207872|gpg-zip* 3516|gpgcompose* 932120|gpgconf* 178928|gpgparsemail* 35128|gpgsm* 540320|gpgsplit* 76352|gpgtar* 151064|kbxutil* 166680|lspgpot* 1081|migrate-pubring-from-classic-gpg* 3060|openssl* 976136|pinentry-curses* 72264|watchgnupg* 18672|wget* 470384
/usr/lib|sasl2/
/usr/lib/gnupg|dirmngr_ldap* 84920|gpg-check-pattern* 125464|gpg-preset-passphrase* 84536|gpg-protect-tool* 211992|gpg-wks-client* 228440
/usr/lib/gnupg2|gpg-preset-passphrase@ ../gnupg/gpg-preset-passphrase|gpg-protect-tool@ ../gnupg/gpg-protect-tool
/usr/lib/ssl|cert.pem@ /etc/ssl/certs/ca-certificates.crt|certs@ /etc/ssl/certs|openssl.cnf@ /etc/ssl/openssl.cnf|private@ /etc/ssl/private
/usr/lib/ssl/misc|CA.pl* 13397|tsget@ tsget.pl|tsget.pl* 6743
/usr/lib/systemd/user|dirmngr.service 212|dirmngr.socket 204|gpg-agent-browser.socket 298|gpg-agent-extra.socket 281|gpg-agent-ssh.socket 308|gpg-agent.service 223|gpg-agent.socket 234
/usr/lib/systemd/user-environment-generators|90gpg-agent* 772
/usr/lib/x86_64-linux-gnu|libassuan.so.0@ libassuan.so.0.8.5|libassuan.so.0.8.5 84120|libbrotlicommon.so.1@ libbrotlicommon.so.1.0.9|libbrotlicommon.so.1.0.9 137376|libbrotlidec.so.1@ libbrotlidec.so.1.0.9|libbrotlidec.so.1.0.9 47264|libbrotlienc.so.1@ libbrotlienc.so.1.0.9|libbrotlienc.so.1.0.9 591920|libcrypto.so.3 4734232|libcurl.so.4@ libcurl.so.4.8.0|libcurl.so.4.8.0 712120|libformw.so.6@ libformw.so.6.4|libformw.so.6.4 77200|libgssapi_krb5.so.2@ libgssapi_krb5.so.2.2|libgssapi_krb5.so.2.2 338680|libhistory.so.8@ libhistory.so.8.2|libhistory.so.8.2 51648|libk5crypto.so.3@ libk5crypto.so.3.1|libk5crypto.so.3.1 183048|libkeyutils.so.1@ libkeyutils.so.1.10|libkeyutils.so.1.10 22448|libkrb5.so.3@ libkrb5.so.3.3|libkrb5.so.3.3 888080|libkrb5support.so.0@ libkrb5support.so.0.1|libkrb5support.so.0.1 52224|libksba.so.8@ libksba.so.8.14.3|libksba.so.8.14.3 268304|liblber-2.5.so.0@ liblber-2.5.so.0.1.8|liblber-2.5.so.0.1.8 63832|libldap-2.5.so.0@ libldap-2.5.so.0.1.8|libldap-2.5.so.0.1.8 380432|libmenuw.so.6@ libmenuw.so.6.4|libmenuw.so.6.4 43416|libncursesw.so.6@ libncursesw.so.6.4|libncursesw.so.6.4 231344|libnghttp2.so.14@ libnghttp2.so.14.24.1|libnghttp2.so.14.24.1 190928|libnpth.so.0@ libnpth.so.0.1.2|libnpth.so.0.1.2 22912|libpanelw.so.6@ libpanelw.so.6.4|libpanelw.so.6.4 22528|libpsl.so.5@ libpsl.so.5.3.4|libpsl.so.5.3.4 75616|libreadline.so.8@ libreadline.so.8.2|libreadline.so.8.2 354536|librtmp.so.1 122280|libsasl2.so.2@ libsasl2.so.2.0.25|libsasl2.so.2.0.25 113392|libsqlite3.so.0@ libsqlite3.so.0.8.6|libsqlite3.so.0.8.6 1437848|libssh2.so.1@ libssh2.so.1.0.1|libssh2.so.1.0.1 260552|libssl.so.3 688160
/usr/lib/x86_64-linux-gnu/engines-3|afalg.so 22816|loader_attic.so 51936|padlock.so 26688
/usr/lib/x86_64-linux-gnu/krb5/plugins|libkrb5/
/usr/lib/x86_64-linux-gnu/krb5/plugins/preauth|spake.so 85592
/usr/lib/x86_64-linux-gnu/ossl-modules|legacy.so 125000
/usr/lib/x86_64-linux-gnu/sasl2|libsasldb.so@ libsasldb.so.2.0.25|libsasldb.so.2@ libsasldb.so.2.0.25|libsasldb.so.2.0.25 30632
/usr/sbin|addgnupghome* 3075|applygnupgdefaults* 2217|update-ca-certificates* 5418
/usr/share|doc/|info/|lintian/|locale/|man/
/usr/share/ca-certificates/mozilla|ACCVRAIZ1.crt 2772|AC_RAIZ_FNMT-RCM.crt 1972|AC_RAIZ_FNMT-RCM_SERVIDORES_SEGUROS.crt 904|ANF_Secure_Server_Root_CA.crt 2118|Actalis_Authentication_Root_CA.crt 2049|AffirmTrust_Commercial.crt 1204|AffirmTrust_Networking.crt 1204|AffirmTrust_Premium.crt 1891|AffirmTrust_Premium_ECC.crt 753|Amazon_Root_CA_1.crt 1188|Amazon_Root_CA_2.crt 1883|Amazon_Root_CA_3.crt 656|Amazon_Root_CA_4.crt 737|Atos_TrustedRoot_2011.crt 1261|Autoridad_de_Certificacion_Firmaprofesional_CIF_A62634068.crt 2167|Autoridad_de_Certificacion_Firmaprofesional_CIF_A62634068_2.crt 2167|Baltimore_CyberTrust_Root.crt 1261|Buypass_Class_2_Root_CA.crt 1915|Buypass_Class_3_Root_CA.crt 1915|CA_Disig_Root_R2.crt 1935|CFCA_EV_ROOT.crt 1984|COMODO_Certification_Authority.crt 1489|COMODO_ECC_Certification_Authority.crt 940|COMODO_RSA_Certification_Authority.crt 2086|Certainly_Root_E1.crt 741|Certainly_Root_R1.crt 1891|Certigna.crt 1330|Certigna_Root_CA.crt 2264|Certum_EC-384_CA.crt 891|Certum_Trusted_Network_CA.crt 1354|Certum_Trusted_Network_CA_2.crt 2078|Certum_Trusted_Root_CA.crt 2053|Comodo_AAA_Services_root.crt 1517|D-TRUST_BR_Root_CA_1_2020.crt 1050|D-TRUST_EV_Root_CA_1_2020.crt 1050|D-TRUST_Root_Class_3_CA_2_2009.crt 1517|D-TRUST_Root_Class_3_CA_2_EV_2009.crt 1537|DigiCert_Assured_ID_Root_CA.crt 1350|DigiCert_Assured_ID_Root_G2.crt 1306|DigiCert_Assured_ID_Root_G3.crt 851|DigiCert_Global_Root_CA.crt 1338|DigiCert_Global_Root_G2.crt 1294|DigiCert_Global_Root_G3.crt 839|DigiCert_High_Assurance_EV_Root_CA.crt 1367|DigiCert_TLS_ECC_P384_Root_G5.crt 790|DigiCert_TLS_RSA4096_Root_G5.crt 1931|DigiCert_Trusted_Root_G4.crt 1988|E-Tugra_Certification_Authority.crt 2244|E-Tugra_Global_Root_CA_ECC_v3.crt 977|E-Tugra_Global_Root_CA_RSA_v3.crt 2122|Entrust.net_Premium_2048_Secure_Server_CA.crt 1505|Entrust_Root_Certification_Authority.crt 1643|Entrust_Root_Certification_Authority_-_EC1.crt 1090|Entrust_Root_Certification_Authority_-_G2.crt 1533|Entrust_Root_Certification_Authority_-_G4.crt 2244|GDCA_TrustAUTH_R5_ROOT.crt 1980|GLOBALTRUST_2020.crt 1972|GTS_Root_R1.crt 1911|GTS_Root_R2.crt 1911|GTS_Root_R3.crt 765|GTS_Root_R4.crt 765|GlobalSign_ECC_Root_CA_-_R4.crt 704|GlobalSign_ECC_Root_CA_-_R5.crt 794|GlobalSign_Root_CA.crt 1261|GlobalSign_Root_CA_-_R3.crt 1229|GlobalSign_Root_CA_-_R6.crt 1972|GlobalSign_Root_E46.crt 769|GlobalSign_Root_R46.crt 1915|Go_Daddy_Class_2_CA.crt 1448|Go_Daddy_Root_Certificate_Authority_-_G2.crt 1367|HARICA_TLS_ECC_Root_CA_2021.crt 867|HARICA_TLS_RSA_Root_CA_2021.crt 2017|Hellenic_Academic_and_Research_Institutions_ECC_RootCA_2015.crt 1017|Hellenic_Academic_and_Research_Institutions_RootCA_2015.crt 2155|HiPKI_Root_CA_-_G1.crt 1939|Hongkong_Post_Root_CA_1.crt 1168|Hongkong_Post_Root_CA_3.crt 2074|ISRG_Root_X1.crt 1939|ISRG_Root_X2.crt 790|IdenTrust_Commercial_Root_CA_1.crt 1923|IdenTrust_Public_Sector_Root_CA_1.crt 1931|Izenpe.com.crt 2122|Microsec_e-Szigno_Root_CA_2009.crt 1460|Microsoft_ECC_Root_Certificate_Authority_2017.crt 875|Microsoft_RSA_Root_Certificate_Authority_2017.crt 2021|NAVER_Global_Root_Certification_Authority.crt 2013|NetLock_Arany_=Class_Gold=_Főtanúsítvány.crt 1476|OISTE_WISeKey_Global_Root_GB_CA.crt 1346|OISTE_WISeKey_Global_Root_GC_CA.crt 895|QuoVadis_Root_CA_1_G3.crt 1923|QuoVadis_Root_CA_2.crt 2041|QuoVadis_Root_CA_2_G3.crt 1923|QuoVadis_Root_CA_3.crt 2354|QuoVadis_Root_CA_3_G3.crt 1923|SSL.com_EV_Root_Certification_Authority_ECC.crt 956|SSL.com_EV_Root_Certification_Authority_RSA_R2.crt 2114|SSL.com_Root_Certification_Authority_ECC.crt 944|SSL.com_Root_Certification_Authority_RSA.crt 2094|SZAFIR_ROOT_CA2.crt 1257|Sectigo_Public_Server_Authentication_Root_E46.crt 834|Sectigo_Public_Server_Authentication_Root_R46.crt 1980|SecureSign_RootCA11.crt 1249|SecureTrust_CA.crt 1350|Secure_Global_CA.crt 1354|Security_Communication_ECC_RootCA1.crt 830|Security_Communication_RootCA2.crt 1261|Security_Communication_RootCA3.crt 1968|Security_Communication_Root_CA.crt 1224|Starfield_Class_2_CA.crt 1468|Starfield_Root_Certificate_Authority_-_G2.crt 1399|Starfield_Services_Root_Certificate_Authority_-_G2.crt 1424|SwissSign_Gold_CA_-_G2.crt 2045|SwissSign_Silver_CA_-_G2.crt 2049|T-TeleSec_GlobalRoot_Class_2.crt 1367|T-TeleSec_GlobalRoot_Class_3.crt 1367|TUBITAK_Kamu_SM_SSL_Kok_Sertifikasi_-_Surum_1.crt 1582|TWCA_Global_Root_CA.crt 1883|TWCA_Root_Certification_Authority.crt 1269|TeliaSonera_Root_CA_v1.crt 1870|Telia_Root_CA_v2.crt 1952|TrustCor_ECA-1.crt 1493|TrustCor_RootCert_CA-1.crt 1513|TrustCor_RootCert_CA-2.crt 2204|Trustwave_Global_Certification_Authority.crt 2090|Trustwave_Global_ECC_P256_Certification_Authority.crt 883|Trustwave_Global_ECC_P384_Certification_Authority.crt 969|TunTrust_Root_CA.crt 2037|UCA_Extended_Validation_Root.crt 1915|UCA_Global_G2_Root.crt 1891|USERTrust_ECC_Certification_Authority.crt 948|USERTrust_RSA_Certification_Authority.crt 2094|XRamp_Global_CA_Root.crt 1513|certSIGN_ROOT_CA.crt 1176|certSIGN_Root_CA_G2.crt 1891|e-Szigno_Root_CA_2017.crt 843|ePKI_Root_Certification_Authority.crt 2033|emSign_ECC_Root_CA_-_C3.crt 814|emSign_ECC_Root_CA_-_G3.crt 859|emSign_Root_CA_-_C1.crt 1257|emSign_Root_CA_-_G1.crt 1302|vTrus_ECC_Root_CA.crt 774|vTrus_Root_CA.crt 1911
/usr/share/doc/ca-certificates|copyright 18940
/usr/share/doc/ca-certificates/examples/ca-certificates-local/debian|copyright 164
/usr/share/doc/curl|copyright 21749
/usr/share/doc/dirmngr|copyright 10555
/usr/share/doc/gnupg|copyright 10555
/usr/share/doc/gnupg-l10n|copyright 10555
/usr/share/doc/gnupg-utils|copyright 10555
/usr/share/doc/gpg|copyright 10555
/usr/share/doc/gpg-agent|copyright 10555
/usr/share/doc/gpg-wks-client|copyright 10555
/usr/share/doc/gpg-wks-server|copyright 10555
/usr/share/doc/gpgconf|copyright 10555
/usr/share/doc/gpgsm|copyright 10555
/usr/share/doc/libassuan0|copyright 3388
/usr/share/doc/libbrotli1|copyright 1354
/usr/share/doc/libcurl4|copyright 21749
/usr/share/doc/libgssapi-krb5-2|copyright 63047
/usr/share/doc/libk5crypto3|copyright 63047
/usr/share/doc/libkeyutils1|copyright 2104
/usr/share/doc/libkrb5-3|copyright 63047
/usr/share/doc/libkrb5support0|copyright 63047
/usr/share/doc/libksba8|copyright 4868
/usr/share/doc/libldap-2.5-0|copyright 62837
/usr/share/doc/libnghttp2-14|copyright 6535
/usr/share/doc/libnpth0|copyright 1164
/usr/share/doc/libpsl5|copyright 3310
/usr/share/doc/libreadline8|copyright 4414
/usr/share/doc/librtmp1|copyright 2726
/usr/share/doc/libsasl2-2|copyright 32354
/usr/share/doc/libsasl2-modules-db|copyright 32354
/usr/share/doc/libsqlite3-0|copyright 1833
/usr/share/doc/libssh2-1|copyright 2099
/usr/share/doc/libssl3|copyright 2543
/usr/share/doc/netbase|copyright 1234
/usr/share/doc/openssl|copyright 2543
/usr/share/doc/pinentry-curses|copyright 5775
/usr/share/doc/readline-common|copyright 4414
/usr/share/doc/wget|copyright 1420
/usr/share/gnupg|distsigkey.gpg 3902|help.be.txt 9741|help.ca.txt 9741|help.cs.txt 9741|help.da.txt 9741|help.de.txt 9013|help.el.txt 9741|help.eo.txt 9741|help.es.txt 7632|help.et.txt 9741|help.fi.txt 7744|help.fr.txt 7797|help.gl.txt 9741|help.hu.txt 8205|help.id.txt 7535|help.it.txt 7691|help.ja.txt 13621|help.nb.txt 9741|help.pl.txt 7535|help.pt.txt 7873|help.pt_BR.txt 7876|help.ro.txt 8112|help.ru.txt 17735|help.sk.txt 8085|help.sv.txt 9741|help.tr.txt 7651|help.txt 13254|help.zh_CN.txt 7071|help.zh_TW.txt 7102|sks-keyservers.netCA.pem 1984
/usr/share/readline|inputrc 1875
/usr/share/zsh/vendor-completions|_curl 15686
`;
