// Which groups of a proposal are accepted, and how its places look in a week that they are not part of yet.
import type { BlockView, Proposal, ProposalGroup, WeekView } from '../backend/generated/contract';
import { t } from '../messages/t';

/** The groups with one of them chosen, or no longer. */
export function toggled(chosen: number[], group: number, on: boolean): number[] {
  const others = chosen.filter((one) => one !== group);
  return on ? [...others, group].sort((a, b) => a - b) : others;
}

/** What acceptance sends: null for all of it. */
export function accepting(proposal: Proposal, chosen: number[]): number[] | null {
  return proposal.groups.every((group) => chosen.includes(group.number)) ? null : chosen;
}

/** How many changes a group holds. */
export function changes(group: ProposalGroup): number {
  return group.moved.length + group.dropped.length + group.added.length;
}

/** The sessions that a proposal would take from where they stand. */
export function leaving(proposal: Proposal | null): string[] {
  return proposal ? [...proposal.moved.map((move) => move.from), ...proposal.dropped].map((s) => s.id) : [];
}

/** The week with the proposed places in it, as blocks: they are no sessions before they are accepted. */
export function withProposed(week: WeekView, proposal: Proposal | null): WeekView {
  if (!proposal) return week;
  const places = [...proposal.moved.map((move) => move.to), ...proposal.added];
  const blocks: BlockView[] = places
    .filter((place) => place.start.slice(0, 10) >= week.start && place.start.slice(0, 10) <= week.end)
    .map((place) => ({
      kind: 'proposed',
      title: t('ui-proposed-place', { activity: place.activity }),
      start: place.start,
      end: place.end,
    }));
  return { ...week, blocks: [...week.blocks, ...blocks] };
}
