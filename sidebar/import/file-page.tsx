/** Page 1: a file chosen, or cells pasted; then its tabs, those with people ticked. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/domain/problem';
import { PASTED } from '../../src/domain/roster/import/file-sheet';
import { pastedSheet } from '../../src/domain/roster/import/delimited';
import { formatNumber } from '../format';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { changeTab, chosenTabs, draftFault, draftOf, type Draft, type TabDraft } from './draft';
import { readFile } from './read-file';
import { Page } from './steps';

interface FilePageProps {
  readonly draft: Draft | null;
  readonly onDraft: (draft: Draft | null) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}

/** 'tiêu đề dòng 6–7, 35 dòng'. */
const tabNote = ({ reading }: TabDraft): string => {
  if (!reading) return 'không thấy dòng tiêu đề có Họ tên';
  const { first, last } = reading.header;
  const lines = first === last ? String(first) : `${first}–${last}`;
  return `tiêu đề dòng ${lines}, ${formatNumber(reading.body.length)} dòng`;
};

const Tabs = ({ draft, onDraft }: { readonly draft: Draft; readonly onDraft: (draft: Draft) => void }) => (
  <fieldset class="choices">
    <legend>{draft.file}</legend>
    {draft.tabs.map((tab) => (
      <label key={tab.name}>
        <input
          type="checkbox"
          checked={tab.chosen}
          disabled={(tab.reading?.body.length ?? 0) === 0}
          onChange={({ currentTarget }) =>
            onDraft(changeTab(draft, tab.name, { chosen: currentTarget.checked }))
          }
        />
        <span>
          {tab.name} <span class="secondary">({tabNote(tab)})</span>
        </span>
      </label>
    ))}
  </fieldset>
);

export const FilePage = ({ draft, onDraft, onNext, onCancel }: FilePageProps) => {
  const [fault, setFault] = useState<Problem | null>(null);
  const [reading, setReading] = useState(false);
  const take = (read: Draft): void => {
    const found = draftFault(read);
    setFault(found);
    onDraft(found ? null : read);
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReading(true);
    const read = await readFile(file);
    setReading(false);
    if (read.ok) take(draftOf(file.name, read.sheets));
    else {
      setFault(read.problem);
      onDraft(null);
    }
  };
  const paste = (text: string): void => {
    if (text.trim() !== '') take(draftOf(PASTED, [pastedSheet(text)]));
  };
  return (
    <Page
      page={1}
      buttons={
        <>
          <Button
            look="primary"
            resting={!draft || chosenTabs(draft).length === 0}
            busy={reading}
            onPress={onNext}
          >
            Tiếp
          </Button>
          <Button onPress={onCancel}>Hủy</Button>
        </>
      }
    >
      <label class="field">
        <span>Chọn tệp .xlsx hoặc .csv</span>
        <input
          type="file"
          accept=".xlsx,.csv,.txt,.tsv"
          onChange={({ currentTarget }) => {
            void choose(currentTarget.files?.[0]);
            // The same file can be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <label class="field">
        <span>hoặc dán bảng (chép cả dòng tiêu đề)</span>
        <textarea rows={4} onInput={({ currentTarget }) => paste(currentTarget.value)} />
      </label>
      {fault && <ErrorNotice problem={{ ...fault, details: { ...fault.details } }} />}
      {draft && <Tabs draft={draft} onDraft={onDraft} />}
    </Page>
  );
};
