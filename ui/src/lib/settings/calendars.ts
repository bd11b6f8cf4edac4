// Calendars that come in and go out: the settings' buttons and the palette do the same.
import type { App } from '../app/app.svelte';
import { asRefusal } from '../backend/backend';
import { t } from '../messages/t';

/** Takes a calendar file whose events are taken time. */
export async function addBusy(app: App): Promise<void> {
  try {
    const file = await app.backend.pickFile('calendar');
    if (file && (await app.act('importBusy', { file }))) app.outgrown = true;
  } catch (thrown) {
    app.refuse(asRefusal(thrown));
  }
}

/** Writes the plan as a calendar file. */
export async function exportCalendar(app: App): Promise<void> {
  try {
    // The desktop's own dialog asks before a file is replaced.
    const file = await app.backend.pickFile('save-calendar');
    if (!file) return;
    const made = await app.backend.call('exportCalendar', { file, force: true });
    const sentence = t('ui-exported', { count: made.sessions, file: made.file });
    app.say({ sentence, help: null, undo: null, refused: false });
  } catch (thrown) {
    app.refuse(asRefusal(thrown));
  }
}
