export { AlreadyRunning, type InstanceLock, type RunningInstance, instanceIn, lockInstance } from './instance-lock';
export { EmbeddedRefused, type Services, type ServicesOptions, startServices } from './start-services';
export { untilStopped } from './until-stopped';
