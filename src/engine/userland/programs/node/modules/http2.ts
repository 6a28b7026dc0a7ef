import type { Builtin } from '../process/builtin.ts';

/** http2: its constants, which clients of HTTP/1 name, too. */
export const http2: Builtin = {
  name: 'http2',
  source: `'use strict';
const http = require('http');
const HEADERS = ':status :method :authority :scheme :path :protocol accept-encoding accept-language accept-ranges accept access-control-allow-credentials access-control-allow-headers access-control-allow-methods access-control-allow-origin access-control-expose-headers access-control-request-headers access-control-request-method age authorization cache-control connection content-disposition content-encoding content-length content-type cookie date etag forwarded host if-modified-since if-none-match if-range last-modified link location range referer server set-cookie strict-transport-security transfer-encoding te upgrade upgrade-insecure-requests user-agent vary via warning www-authenticate x-content-type-options x-frame-options x-forwarded-for keep-alive proxy-connection allow content-language content-location content-md5 content-range dnt expect expires from if-match if-unmodified-since max-forwards prefer proxy-authenticate proxy-authorization refresh retry-after trailer http2-settings';
const METHODS = 'ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK MERGE MKACTIVITY MKCALENDAR MKCOL MOVE OPTIONS PATCH POST PROPFIND PROPPATCH PUT REBIND REPORT SEARCH TRACE UNBIND UNLINK UNLOCK';
const ERRORS = 'NO_ERROR PROTOCOL_ERROR INTERNAL_ERROR FLOW_CONTROL_ERROR SETTINGS_TIMEOUT STREAM_CLOSED FRAME_SIZE_ERROR REFUSED_STREAM CANCEL COMPRESSION_ERROR CONNECT_ERROR ENHANCE_YOUR_CALM INADEQUATE_SECURITY HTTP_1_1_REQUIRED';
const constants = {};
ERRORS.split(' ').forEach((name, code) => { constants['NGHTTP2_' + name] = code; });
for (const name of HEADERS.split(' ')) constants['HTTP2_HEADER_' + name.replace(':', '').toUpperCase().replaceAll('-', '_')] = name;
for (const name of METHODS.split(' ')) constants['HTTP2_METHOD_' + name.replaceAll('-', '_')] = name;
for (const [code, name] of Object.entries(http.STATUS_CODES)) constants['HTTP_STATUS_' + name.replace("'", '').toUpperCase().replace(/[^A-Z]/g, '_')] = Number(code);
const refused = (name) => ({ [name]() { throw new Error("drydock: 'http2." + name + "' is not simulated"); } })[name];
class Http2ServerRequest {}
class Http2ServerResponse {}
module.exports = { connect: refused('connect'), constants, createServer: refused('createServer'), createSecureServer: refused('createSecureServer'), getDefaultSettings: refused('getDefaultSettings'), getPackedSettings: refused('getPackedSettings'), getUnpackedSettings: refused('getUnpackedSettings'), sensitiveHeaders: Symbol('sensitiveHeaders'), Http2ServerRequest, Http2ServerResponse };`,
};
