export { defineRetainWiseElements } from './define-elements.ts';
export type { RetainWiseElement } from './create-element-class.ts';
