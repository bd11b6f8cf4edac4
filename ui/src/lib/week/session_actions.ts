// The menu of a session in the list: the twin of what the pointer and the keys do in the calendar.
import { keysOf } from '../app/actions/registry';
import type { SessionView } from '../backend/generated/contract';
import { duration } from '../format/format';
import { t } from '../messages/t';
import { handOf, HANDS, type Grids, type Hand } from './hands';

export interface SessionHands {
  open: () => void;
  hand: (asked: Hand) => void;
}

export function sessionActions(session: SessionView, grids: Grids, hands: SessionHands) {
  const step = duration(grids.start);
  const piece = duration(grids.length);
  const label: Record<(typeof HANDS)[number], string> = {
    earlier: t('ui-menu-earlier', { minutes: step }),
    later: t('ui-menu-later', { minutes: step }),
    'day-before': t('ui-menu-day-before'),
    'day-after': t('ui-menu-day-after'),
    longer: t('ui-menu-longer', { minutes: piece }),
    shorter: t('ui-menu-shorter', { minutes: piece }),
  };
  return [
    { label: t('ui-menu-open'), keys: keysOf('session-open'), act: hands.open },
    ...HANDS.map((name) => ({
      label: label[name],
      keys: keysOf(`session-${name}`),
      act: () => hands.hand(handOf(name, grids)),
    })),
    {
      label: t(session.pinned ? 'ui-unpin' : 'ui-pin'),
      keys: keysOf('session-pin'),
      act: () => hands.hand('pin'),
    },
  ];
}
