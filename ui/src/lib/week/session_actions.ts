// The menu of a session in the list: the twin of what the pointer and the keys do in the calendar.
import type { SessionView } from '../backend/generated/contract';
import { duration } from '../format/format';
import { t } from '../messages/t';
import type { Grids, Hand } from './hands';

export interface SessionHands {
  open: () => void;
  hand: (asked: Hand) => void;
}

export function sessionActions(session: SessionView, grids: Grids, hands: SessionHands) {
  const still = { days: 0, minutes: 0, length: 0 };
  const step = duration(grids.start);
  const piece = duration(grids.length);
  const item = (label: string, keys: string, asked: Hand) => ({ label, keys, act: () => hands.hand(asked) });
  return [
    { label: t('ui-menu-open'), keys: 'Enter', act: hands.open },
    item(t('ui-menu-earlier', { minutes: step }), 'Alt ↑', { ...still, minutes: -grids.start }),
    item(t('ui-menu-later', { minutes: step }), 'Alt ↓', { ...still, minutes: grids.start }),
    item(t('ui-menu-day-before'), 'Alt ←', { ...still, days: -1 }),
    item(t('ui-menu-day-after'), 'Alt →', { ...still, days: 1 }),
    item(t('ui-menu-longer', { minutes: piece }), 'Ctrl Alt ↓', { ...still, length: grids.length }),
    item(t('ui-menu-shorter', { minutes: piece }), 'Ctrl Alt ↑', { ...still, length: -grids.length }),
    item(t(session.pinned ? 'ui-unpin' : 'ui-pin'), 'P', 'pin'),
  ];
}
