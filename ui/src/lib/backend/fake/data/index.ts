// What the stand-in host knows: one invented path and a plan in its second week. Used by tests and by `npm run dev` in a
// plain browser; never part of the product's bundle.
export * from './insights';
export * from './long';
export * from './path';
export * from './plan';
export * from './proposal';
export * from './settings';
export * from './time';
