export * from './fairness-table';
export * from './reports.module';
export * from './see-fairness-report';
export * from './waiting-time';
export * from './wilson';
