export * from './shadow-plan';
