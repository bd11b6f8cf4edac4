// When the stand-in lives: in the second week of its plan.

export const NOW = '2026-12-10T18:20';
export const TODAY = '2026-12-10';
export const START = '2026-11-30';
export const FINISH = '2027-03-14';
export const WEEKS = 15;
