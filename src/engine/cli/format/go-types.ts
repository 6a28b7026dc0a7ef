/**
 * Go's types of what `docker inspect` and `docker info` answer (moby api/types), one a line: field, JSON key where it differs, type.
 * `s b i f` are text, truth and numbers, `ip` and `px` a netip.Addr and Prefix, `time` a time.Time, `[]` a slice, `map` a map by text, `*` a pointer.
 * Templates know fields by Go's names (`{{.ID}}` for the key `Id`) and print what a document left out as Go's zero value.
 */
export const GO_TYPES = `
container.InspectResponse: ID=Id s, Created s, Path s, Args []s, State *container.State, Image s, ResolvConfPath s, HostnamePath s, HostsPath s, LogPath s, Name s, RestartCount i, Driver s, Platform s, MountLabel s, ProcessLabel s, AppArmorProfile s, ExecIDs []s, HostConfig *container.HostConfig, GraphDriver *storage.DriverData, Storage *storage.Storage, SizeRw *i, SizeRootFs *i, Mounts []container.MountPoint, Config *container.Config, NetworkSettings *container.NetworkSettings, ImageManifestDescriptor *ocispec.Descriptor
image.InspectResponse: ID=Id s, RepoTags []s, RepoDigests []s, Comment s, Created s, Author s, Config *dockerspec.DockerOCIImageConfig, Architecture s, Variant s, Os s, OsVersion s, Size i, GraphDriver *storage.DriverData, RootFS image.RootFS, Metadata image.Metadata, Descriptor *ocispec.Descriptor, Manifests any, Identity *image.Identity
volume.Volume: ClusterVolume *any, CreatedAt s, Driver s, Labels map s, Mountpoint s, Name s, Options map s, Scope s, Status map any, UsageData *volume.UsageData
network.Inspect: Name s, ID=Id s, Created time, Scope s, Driver s, EnableIPv4 b, EnableIPv6 b, IPAM network.IPAM, Internal b, Attachable b, Ingress b, ConfigFrom network.ConfigReference, ConfigOnly b, Options map s, Labels map s, Peers []network.PeerInfo, Containers map network.EndpointResource, Services map any, Status *network.Status
system.Info: ID s, Containers i, ContainersRunning i, ContainersPaused i, ContainersStopped i, Images i, Driver s, DriverStatus [][]s, SystemStatus [][]s, Plugins system.PluginsInfo, MemoryLimit b, SwapLimit b, CPUCfsPeriod=CpuCfsPeriod b, CPUCfsQuota=CpuCfsQuota b, CPUShares b, CPUSet b, PidsLimit b, IPv4Forwarding b, Debug b, NFd i, OomKillDisable b, NGoroutines i, SystemTime s, LoggingDriver s, CgroupDriver s, CgroupVersion s, NEventsListener i, KernelVersion s, OperatingSystem s, OSVersion s, OSType s, Architecture s, IndexServerAddress s, RegistryConfig *registry.ServiceConfig, NCPU i, MemTotal i, GenericResources any, DockerRootDir s, HTTPProxy=HttpProxy s, HTTPSProxy=HttpsProxy s, NoProxy s, Name s, Labels []s, ExperimentalBuild b, ServerVersion s, Runtimes map system.RuntimeWithStatus, DefaultRuntime s, Swarm any, LiveRestoreEnabled b, Isolation s, InitBinary s, ContainerdCommit system.Commit, RuncCommit system.Commit, InitCommit system.Commit, SecurityOptions []s, ProductLicense s, DefaultAddressPools []system.NetworkAddressPool, FirewallBackend *system.FirewallInfo, CDISpecDirs []s, DiscoveredDevices []system.DeviceInfo, NRI *system.NRIInfo, Containerd *system.ContainerdInfo, Warnings []s
container.State: Status s, Running b, Paused b, Restarting b, OOMKilled b, Dead b, Pid i, ExitCode i, Error s, StartedAt s, FinishedAt s, Health *container.Health
container.HostConfig: Binds []s, ContainerIDFile s, LogConfig container.LogConfig, NetworkMode s, PortBindings map []network.PortBinding, RestartPolicy container.RestartPolicy, AutoRemove b, VolumeDriver s, VolumesFrom []s, ConsoleSize []i, Annotations map s, CapAdd []s, CapDrop []s, CgroupnsMode s, DNS=Dns []ip, DNSOptions=DnsOptions []s, DNSSearch=DnsSearch []s, ExtraHosts []s, GroupAdd []s, IpcMode s, Cgroup s, Links []s, OomScoreAdj i, PidMode s, Privileged b, PublishAllPorts b, ReadonlyRootfs b, SecurityOpt []s, StorageOpt map s, Tmpfs map s, UTSMode s, UsernsMode s, ShmSize i, Sysctls map s, Runtime s, Isolation s, CPUShares=CpuShares i, Memory i, NanoCPUs=NanoCpus i, CgroupParent s, BlkioWeight i, BlkioWeightDevice []*blkiodev.WeightDevice, BlkioDeviceReadBps []*blkiodev.ThrottleDevice, BlkioDeviceWriteBps []*blkiodev.ThrottleDevice, BlkioDeviceReadIOps []*blkiodev.ThrottleDevice, BlkioDeviceWriteIOps []*blkiodev.ThrottleDevice, CPUPeriod=CpuPeriod i, CPUQuota=CpuQuota i, CPURealtimePeriod=CpuRealtimePeriod i, CPURealtimeRuntime=CpuRealtimeRuntime i, CpusetCpus s, CpusetMems s, Devices []container.DeviceMapping, DeviceCgroupRules []s, DeviceRequests []container.DeviceRequest, MemoryReservation i, MemorySwap i, MemorySwappiness *i, OomKillDisable *b, PidsLimit *i, Ulimits []*any, CPUCount=CpuCount i, CPUPercent=CpuPercent i, IOMaximumIOps i, IOMaximumBandwidth i, Mounts []mount.Mount, MaskedPaths []s, ReadonlyPaths []s, Init *b
storage.DriverData: Data map s, Name s
storage.Storage: RootFS *storage.RootFSStorage
container.MountPoint: Type s, Name s, Source s, Destination s, Driver s, Mode s, RW b, Propagation s
container.Config: Hostname s, Domainname s, User s, AttachStdin b, AttachStdout b, AttachStderr b, ExposedPorts map {}, Tty b, OpenStdin b, StdinOnce b, Env []s, Cmd []s, Healthcheck *dockerspec.HealthcheckConfig, ArgsEscaped b, Image s, Volumes map {}, WorkingDir s, Entrypoint []s, NetworkDisabled b, OnBuild []s, Labels map s, StopSignal s, StopTimeout *i, Shell []s
container.NetworkSettings: SandboxID s, SandboxKey s, Ports map []network.PortBinding, Networks map *network.EndpointSettings
ocispec.Descriptor: MediaType=mediaType s, Digest=digest s, Size=size i, URLs=urls []s, Annotations=annotations map s, Data=data any, Platform=platform *ocispec.Platform, ArtifactType=artifactType s
dockerspec.DockerOCIImageConfig: User s, ExposedPorts map {}, Env []s, Entrypoint []s, Cmd []s, Volumes map {}, WorkingDir s, Labels map s, StopSignal s, ArgsEscaped b, Healthcheck *dockerspec.HealthcheckConfig, OnBuild []s, Shell []s
image.RootFS: Type s, Layers []s
image.Metadata: LastTagTime time
image.Identity: Signature []any, Pull []image.PullIdentity, Build []image.BuildIdentity
volume.UsageData: RefCount i, Size i
network.IPAM: Driver s, Options map s, Config []network.IPAMConfig
network.ConfigReference: Network s
network.PeerInfo: Name s, IP ip
network.EndpointResource: Name s, EndpointID s, MacAddress s, IPv4Address px, IPv6Address px
network.Status: IPAM network.IPAMStatus
system.PluginsInfo: Volume []s, Network []s, Authorization []s, Log []s
registry.ServiceConfig: InsecureRegistryCIDRs []px, IndexConfigs map *registry.IndexInfo, Mirrors []s
system.RuntimeWithStatus: Path=path s, Args=runtimeArgs []s, Type=runtimeType s, Options=options map any, Status=status map s
system.Commit: ID s
system.NetworkAddressPool: Base px, Size i
system.FirewallInfo: Driver s, Info [][]s
system.DeviceInfo: Source s, ID s
system.NRIInfo: Info [][]s
system.ContainerdInfo: Address s, Namespaces system.ContainerdNamespaces
container.Health: Status s, FailingStreak i, Log []*container.HealthcheckResult
container.LogConfig: Type s, Config map s
network.PortBinding: HostIP=HostIp ip, HostPort s
container.RestartPolicy: Name s, MaximumRetryCount i
blkiodev.WeightDevice: Path s, Weight i
blkiodev.ThrottleDevice: Path s, Rate i
container.DeviceMapping: PathOnHost s, PathInContainer s, CgroupPermissions s
container.DeviceRequest: Driver s, Count i, DeviceIDs []s, Capabilities [][]s, Options map s
mount.Mount: Type s, Source s, Target s, ReadOnly b, Consistency s, BindOptions *mount.BindOptions, VolumeOptions *mount.VolumeOptions, ImageOptions *mount.ImageOptions, TmpfsOptions *mount.TmpfsOptions, ClusterOptions *mount.ClusterOptions
storage.RootFSStorage: Snapshot *storage.RootFSStorageSnapshot
dockerspec.HealthcheckConfig: Test []s, Interval i, Timeout i, StartPeriod i, StartInterval i, Retries i
network.EndpointSettings: IPAMConfig *network.EndpointIPAMConfig, Links []s, Aliases []s, DriverOpts map s, GwPriority i, NetworkID s, EndpointID s, Gateway ip, IPAddress ip, MacAddress s, IPPrefixLen i, IPv6Gateway ip, GlobalIPv6Address ip, GlobalIPv6PrefixLen i, DNSNames []s
ocispec.Platform: Architecture=architecture s, OS=os s, OSVersion=os.version s, OSFeatures=os.features []s, Variant=variant s
image.PullIdentity: Repository s
image.BuildIdentity: Ref s, CreatedAt time
network.IPAMConfig: Subnet px, IPRange px, Gateway ip, AuxAddress=AuxiliaryAddresses map ip
network.IPAMStatus: Subnets map network.SubnetStatus
registry.IndexInfo: Name s, Mirrors []s, Secure b, Official b
system.ContainerdNamespaces: Containers s, Plugins s
container.HealthcheckResult: Start time, End time, ExitCode i, Output s
mount.BindOptions: Propagation s, NonRecursive b, CreateMountpoint b, ReadOnlyNonRecursive b, ReadOnlyForceRecursive b
mount.VolumeOptions: NoCopy b, Labels map s, Subpath s, DriverConfig *mount.Driver
mount.ImageOptions: Subpath s
mount.TmpfsOptions: SizeBytes i, Mode i, Options [][]s
mount.ClusterOptions:
storage.RootFSStorageSnapshot: Name s
network.EndpointIPAMConfig: IPv4Address ip, IPv6Address ip, LinkLocalIPs []ip
network.SubnetStatus: IPsInUse i, DynamicIPsAvailable i
mount.Driver: Name s, Options map s
system.versionInfo: Client system.clientVersion, Server *system.serverVersion
system.clientVersion: Platform *system.platformInfo, Version s, APIVersion=ApiVersion s, DefaultAPIVersion s, GitCommit s, GoVersion s, Os s, Arch s, BuildTime s, Context s
system.platformInfo: Name s
system.serverVersion: Platform client.PlatformInfo, Version s, APIVersion=ApiVersion s, MinAPIVersion s, Os s, Arch s, Components []system.ComponentVersion, GitCommit s, GoVersion s, KernelVersion s, Experimental b, BuildTime s
client.PlatformInfo: Name s
system.ComponentVersion: Name s, Version s, Details map s
system.dockerInfo: system.Info, ServerErrors []s, UserName s, ClientInfo *system.clientInfo, ClientErrors []s
system.clientInfo: Debug b, system.clientVersion, Plugins []system.pluginInfo, Warnings []s
system.pluginInfo: SchemaVersion s, Vendor s, Version s, ShortDescription s, Name s, Path s
events.Message: Type s, Action s, Actor events.Actor, Scope=scope s, Time=time i, TimeNano=timeNano i
events.Actor: ID s, Attributes map s
`;
