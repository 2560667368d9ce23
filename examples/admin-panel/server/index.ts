export { buildAdminPanel } from './build/build-admin-panel.ts';
export type { BuildAdminPanelOptions } from './build/build-admin-panel.ts';
export { createAdminPanel } from './create-admin-panel.ts';
export type { AdminPanelOptions, ClerkAccess, LinkAccess } from './create-admin-panel.ts';
export { createSessionPanel } from './create-session-panel.ts';
export { createSignInLinks } from './sign-in-links.ts';
export type { SignInLinks } from './sign-in-links.ts';
