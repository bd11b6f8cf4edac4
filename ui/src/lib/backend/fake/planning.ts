// The stand-in's answers about the plan: proposals, what-ifs, days off, and changes to a path.
import { addDays, moment } from '../../format/format';
import { BackendError } from '../backend';
import * as data from './data';
import { preview } from './onboarding';
import { compared } from './version';
import type { Answers, FakeHost } from './state';

type Planning =
  | 'plan'
  | 'replan'
  | 'proposal'
  | 'priceProposal'
  | 'acceptProposal'
  | 'declineProposal'
  | 'whatIf'
  | 'exportCalendar'
  | 'importBusy'
  | 'daysOff'
  | 'setDaysOff'
  | 'editPath'
  | 'comparePath'
  | 'updatePath'
  | 'setStart'
  | 'setShare'
  | 'removeBusy';

export function planningAnswers(host: FakeHost): Answers<Planning> {
  return {
    plan: () => preview(data.INPUT).plan,
    replan: ({ dryRun }) => {
      const proposal = data.proposal(host.state.sessions);
      if (dryRun) host.state.proposal = proposal;
      else host.change('Replanned: two sessions move, one is new.', () => (host.state.proposal = null));
      return proposal;
    },
    proposal: () => ({ proposal: host.state.proposal, withdrawn: host.options.withdrawn ?? null }),
    priceProposal: ({ groups }) => {
      const proposal = data.proposal(host.state.sessions);
      const chosen = proposal.groups.filter((group) => groups?.includes(group.number) ?? true);
      const moved = chosen.flatMap((group) => group.moved).length;
      return {
        sentence:
          chosen.length === 0
            ? 'Nothing moves; the plan stands.'
            : `Moves ${moved === 1 ? 'one' : moved} of 31 sessions; the finish stays Sun 14 Mar 2027.`,
        reserveMinutes: 0,
        milestones: [],
        notes: chosen.some((group) => group.number === 1) ? proposal.notes : [],
        finishAfter: data.FINISH,
      };
    },
    acceptProposal: ({ id, groups }) => {
      const proposal = host.state.proposal;
      if (proposal?.id !== id)
        throw new BackendError(
          'proposal-stale',
          'The plan has changed since this was proposed.',
          'Look at the new proposal first.',
        );
      const chosen = proposal.groups.filter((group) => groups?.includes(group.number) ?? true);
      return host.change(`Accepted ${chosen.length} of ${proposal.groups.length} groups.`, () => {
        for (const { to } of chosen.flatMap((group) => group.moved))
          host.state.sessions = host.state.sessions.map((one) => (one.id === to.id ? to : one));
        host.state.sessions.push(...chosen.flatMap((group) => group.added));
        host.state.proposal = null;
      });
    },
    declineProposal: () => host.change('Left the plan as it is.', () => (host.state.proposal = null)),
    whatIf: ({ path, targetMinutes, availability, strategy }) => {
      if (availability?.length === 0)
        throw new BackendError(
          'no-availability',
          'No hours to study in are given.',
          'Open hours on at least one day of the week.',
        );
      const target = targetMinutes ?? data.INPUT.targetMinutes;
      const open = new Set((availability ?? host.state.settings.availability).map((w) => w.weekday)).size;
      const usable = Math.round((target * open) / 6);
      const weeks = Math.ceil(16200 / Math.max(60, Math.min(target, usable)));
      const finish = addDays(data.START, weeks * 7 - 1);
      const later = weeks - 15;
      return {
        strategy: strategy ?? path?.input.strategy ?? 'keep-hours',
        sentence: `${weeks} weeks at about ${target / 60} h a week; done in the week to ${moment(`${finish}T18:00`).split(',')[0]}.`,
        weeks,
        finishFrom: addDays(finish, -6),
        finish,
        finishBefore: path ? null : data.FINISH,
        usableMinutes: usable,
        options: preview(path?.input ?? data.INPUT).options.map((one) =>
          one.strategy === 'keep-hours' ? { ...one, weeks, finish, weeklyMinutes: target } : one,
        ),
        milestones: data.milestones().map((m, index) => ({
          id: m.id,
          title: m.title,
          before: m.due,
          after: m.due && addDays(m.due, 7 * Math.round((later * (index + 1)) / 5)),
          weeks: Math.round((later * (index + 1)) / 5),
        })),
        notes:
          usable < target
            ? [`Your hours hold ${usable} min of study a week, ${target - usable} min less than the target.`]
            : [],
      };
    },
    exportCalendar: ({ file }) => ({ file, sessions: host.state.sessions.length }),
    importBusy: ({ file }) =>
      host.change(`Added ${file.split('/').pop()}: 12 busy times.`, () => {
        host.state.settings.busySources.push({
          id: `b${host.revision}`,
          name: file.split('/').pop() ?? file,
          events: 12,
        });
      }),
    daysOff: () => host.state.daysOff,
    setDaysOff: ({ from, through, note, off }) =>
      host.change(off ? 'Took days off.' : 'Gave days back.', () => {
        const rest = host.state.daysOff.filter((one) => one.day < from || one.day > (through ?? from));
        host.state.daysOff = off ? [...rest, { day: from, note: note ?? '' }] : rest;
      }),
    editPath: ({ edit }) =>
      host.change(`Changed the path: ${edit.kind}.`, () => {
        host.state.edits = [...host.state.edits, edit];
      }),
    comparePath: compared,
    updatePath: (call) => host.change(`Took a new version: ${compared(call).sentence}`, () => undefined),
    setStart: ({ startUnit, known, putBack }) =>
      host.change(`The path begins with Week ${startUnit}.`, () => {
        host.state.startUnit = startUnit;
        host.state.known = [...host.state.known.filter((unit) => !putBack.includes(unit)), ...known];
      }),
    setShare: ({ pathId, percent }) =>
      host.change('Set a share.', () => {
        host.state.paths = host.state.paths.map((p) =>
          p.id === pathId ? { ...p, sharePercent: percent } : p,
        );
      }),
    removeBusy: ({ id }) =>
      host.change('Took a calendar away.', () => {
        host.state.settings.busySources = host.state.settings.busySources.filter((b) => b.id !== id);
      }),
  };
}
