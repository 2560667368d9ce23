/** The entry point `@retainwise/platform/models`: the models alone, without databases and clouds. */
export { heightFor } from './height-for.ts';
export { createModelRegistry, type ModelRegistry } from './registry.ts';
