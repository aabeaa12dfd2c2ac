export { grounds } from './all-grounds';
export * from './facts';
export {
  type Ground,
  type GroundCode,
  type GroundFinding,
  type PriorityReason,
  type PriorityReasonCode,
  type PriorityReasonValues,
  groundCodes,
} from './finding';
export * from './judge-priority';
export * from './priority-policy';
