import { defineRetainWiseElements } from './define-elements.ts';

// For pages without a bundler: loading the script is all that they do.
defineRetainWiseElements();
