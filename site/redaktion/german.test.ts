import { expect, test } from 'vitest';
import { inEnglish, inGerman, inGermanWithoutDrafts } from './phrases.ts';

/** Parts of Decap that the form has not: notes, widgets of its own, signing in at services we know nothing of. */
const absent =
  /^editor\.(?:editorNotesPane|editorInterface\.toggleNotes|editorWidgets\.(?:markdown|image|file))|\.(?:onFailTo)?(?:Add|Update|Delete|Toggle)?[nN]ote(?:Added|Updated|Deleted|Resolved|Reopened)?$/;

/** The same in both languages. */
const same = new Set(['Status: %{status}', 'Download', 'Details', '%{details}', '%{date}']);

test('Decap has no text that the form would say in English', () => {
  const left = [...inEnglish].filter(
    ([place, text]) => !absent.test(place) && !same.has(text) && (inGerman.get(place) ?? text) === text,
  );
  expect(left).toEqual([]);
});

test('every text of ours stands in a place that Decap knows, with the values that Decap gives', () => {
  const values = (text: string) => [...new Set(text.match(/%\{\w+\}/g) ?? [])].toSorted();
  for (const [place, text] of inGermanWithoutDrafts) {
    const english = inEnglish.get(place);
    expect(english, place).toBeDefined();
    for (const value of values(text)) expect(values(english!), place).toContain(value);
  }
});

test('a status has one name, wherever it is said', () => {
  for (const mode of [inGerman, inGermanWithoutDrafts]) {
    const say = (place: string) => mode.get(place)!;
    expect(say('editor.editorToolbar.draft')).toBe(say('workflow.workflowList.draftHeader'));
    expect(say('editor.editorToolbar.inReview')).toBe(say('workflow.workflowList.inReviewHeader'));
    expect(say('editor.editorToolbar.ready')).toBe(say('workflow.workflowList.readyHeader'));
    for (const place of ['editor.editor.onPublishingNotReady', 'workflow.workflowList.onPublishingNotReadyEntry'])
      expect(say(place)).toContain(say('editor.editorToolbar.ready'));
  }
});
