export * as part from '../ui/commands';
