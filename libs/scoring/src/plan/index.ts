export * from './floors';
export * from './shadow-plan';
