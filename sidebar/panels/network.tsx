/** The page *Mạng lưới*: figures, the duty calendar, the registers of the groups that are on, the four switches (UX 2, 3). */
import { useState } from 'preact/hooks';
import type { Output } from '../../src/api/contract';
import { formatNumber } from '../format';
import { call } from '../rpc';
import { useReading } from '../use-reading';
import { Button } from '../views/button';
import { ErrorNotice } from '../views/notice';
import { CardsPage } from './cards';
import { DecisionsPage } from './decisions';
import { DutiesPage } from './duties';
import { EventsPage } from './events';
import { Figures } from './figures';
import { FormNews } from './form-news';
import { MentorPairsPage } from './mentor-pairs';
import { NewsletterPage } from './newsletter';
import { PanelOutcome } from './outcome';
import { PanelFrame, type PanelProps } from './panel';
import { FormsPage } from './register-form';
import { RegisterPage, type FollowUp } from './register';
import { SharingPage } from './sharing';
import { SilencePage } from './silence';
import { TripsPage } from './trips';
import { UnitReportsPage } from './unit-reports';
import { WarningsPage } from './warnings';

type View = Output<'readRegisters'>;
type Group = View['groups'][number];
type Page = readonly [page: string, group: Group['group'], label: string];

interface PagesProps {
  readonly pages: readonly Page[];
  readonly onOpen: (page: string) => void;
}

const Pages = ({ pages, onOpen }: PagesProps) => (
  <p class="network-pages">
    {pages.map(([page, , label]) => (
      <Button key={page} look={page === DUTIES ? 'primary' : 'plain'} onPress={() => onOpen(page)}>
        {label}
      </Button>
    ))}
  </p>
);

interface RegistersProps {
  readonly group: Group;
  /** What is done with the group's registers besides writing rows. */
  readonly pages: readonly Page[];
  readonly onOpen: (place: string) => void;
}

const Registers = ({ group, pages, onOpen }: RegistersProps) => (
  <section>
    <h2>{group.title}</h2>
    {pages.length > 0 && <Pages pages={pages} onOpen={onOpen} />}
    <ul class="plain-list">
      {group.registers.map(({ register, title, rows }) => (
        <li key={register}>
          <button type="button" class="step" onClick={() => onOpen(register)}>
            <span class="step-title">{title}</span>
            <span class="step-note">{rows === 0 ? 'chưa có' : formatNumber(rows)}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

interface SwitchesProps {
  readonly groups: readonly Group[];
  readonly busy: boolean;
  readonly onSwitch: (group: Group['group'], on: boolean) => void;
}

const Switches = ({ groups, busy, onSwitch }: SwitchesProps) => (
  <section>
    <h2>Bật, tắt</h2>
    <p class="secondary">Tắt thì ẩn tab, không xóa gì.</p>
    <ul class="plain-list">
      {groups.map(({ group, title, on, holds }) => (
        <li class="problem" key={group}>
          <span>
            {title}
            <span class="secondary group-note">{holds}</span>
          </span>
          <Button
            look="quiet"
            label={`${on ? 'Tắt' : 'Bật'} ${title}`}
            resting={busy}
            onPress={() => onSwitch(group, !on)}
          >
            {on ? 'Tắt' : 'Bật'}
          </Button>
        </li>
      ))}
    </ul>
  </section>
);

interface BodyProps {
  readonly view: View;
  readonly busy: boolean;
  readonly onOpen: (place: string) => void;
  readonly onSwitch: (group: Group['group'], on: boolean) => void;
  readonly onSeen: () => void;
}

/** Pages of their own, named as no register is. */
const DUTIES = '-duties';
const SILENCE = '-silence';
const PAIRS = '-pairs';
const CARDS = '-cards';
const EVENTS = '-events';
const FORMS = '-forms';
const REPORTS = '-reports';
const SHARING = '-sharing';
const NEWSLETTER = '-newsletter';
const TRIPS = '-trips';
const WARNINGS = '-warnings';
const DECISIONS = '-decisions';

/** What is done here besides writing rows, by the group that it belongs to; the first is the blue button. */
const PAGES: readonly Page[] = [
  [DUTIES, 'duties', 'Xem nhiệm vụ'],
  // About registers of every group.
  ...(['duties', 'activities', 'information', 'resources'] as const).map(
    (group) => [WARNINGS, group, 'Cần xem ở các sổ'] as const,
  ),
  [REPORTS, 'duties', 'Báo cáo 6 tháng của đơn vị'],
  [SHARING, 'duties', 'Chia sẻ với khoa'],
  [SILENCE, 'information', 'Cựu HSSV lâu không liên hệ'],
  [NEWSLETTER, 'information', 'Bản tin'],
  [DECISIONS, 'information', 'Quyết định'],
  [EVENTS, 'activities', 'Tổ chức sự kiện'],
  [FORMS, 'activities', 'Phiếu cho người ngoài'],
  [PAIRS, 'activities', 'Ghép cố vấn'],
  [TRIPS, 'activities', 'Đoàn tư vấn tuyển sinh'],
  [CARDS, 'activities', 'Phát hành thẻ'],
  // About registers of three groups.
  [DECISIONS, 'activities', 'Quyết định'],
  [DECISIONS, 'resources', 'Quyết định'],
];

/** About all registers: they stand above the groups. */
const isGeneral = ([page]: Page): boolean => page === DUTIES || page === WARNINGS;

const Body = ({ view, busy, onOpen, onSwitch, onSeen }: BodyProps) => {
  const on = view.groups.filter((group) => group.on);
  const offered = PAGES.filter(([, group]) => on.some((each) => each.group === group));
  const pages = offered.filter(([page], at) => offered.findIndex(([first]) => first === page) === at);
  return (
    <>
      <Figures figures={view.figures} />
      <FormNews news={view.news} onSeen={onSeen} />
      <Pages pages={pages.filter(isGeneral)} onOpen={onOpen} />
      {on.map((group) => (
        <Registers
          key={group.group}
          group={group}
          pages={pages.filter((page) => !isGeneral(page) && page[1] === group.group)}
          onOpen={onOpen}
        />
      ))}
      <Switches groups={view.groups} busy={busy} onSwitch={onSwitch} />
    </>
  );
};

export const NetworkPanel = (props: PanelProps) => {
  const { step, age, runner, onBack } = props;
  const { view, problem, loading, reload } = useReading(() => call('readRegisters', {}), age);
  const [open, setOpen] = useState<string | null>(null);
  const [following, setFollowing] = useState<FollowUp | null>(null);
  const leave = (): void => {
    if (runner.task.state === 'ended' || runner.task.state === 'failed') runner.forget();
    setOpen(null);
    setFollowing(null);
    reload();
  };
  if (open === DUTIES) return <DutiesPage {...props} onBack={leave} />;
  if (open === SILENCE) return <SilencePage onBack={leave} />;
  if (open === DECISIONS) return <DecisionsPage {...props} onBack={leave} />;
  if (open === NEWSLETTER) return <NewsletterPage {...props} onBack={leave} />;
  if (open === SHARING) return <SharingPage {...props} onBack={leave} />;
  if (open === REPORTS) return <UnitReportsPage {...props} onBack={leave} />;
  if (open === EVENTS) return <EventsPage {...props} onBack={leave} />;
  if (open === FORMS) return <FormsPage {...props} onBack={leave} />;
  if (open === CARDS) return <CardsPage {...props} onBack={leave} />;
  if (open === PAIRS) return <MentorPairsPage {...props} onBack={leave} />;
  const follow = (next: FollowUp): void => {
    setFollowing(next);
    setOpen(next.register);
  };
  if (open === WARNINGS) return <WarningsPage onBack={leave} onOpen={setOpen} />;
  if (open === TRIPS) return <TripsPage onBack={leave} onFollow={follow} />;
  if (open !== null)
    return (
      <RegisterPage
        key={`${open} ${JSON.stringify(following)}`}
        register={open}
        begin={following?.values ?? null}
        onBack={leave}
        onFollow={follow}
      />
    );
  return (
    <PanelFrame title="Mạng lưới cựu HSSV" onBack={onBack} backLabel="Về trang đầu">
      {problem && <ErrorNotice problem={problem} onRetry={reload} />}
      <PanelOutcome step={step} runner={runner} />
      {view && (
        <Body
          view={view}
          busy={runner.task.state === 'running'}
          onOpen={setOpen}
          onSeen={reload}
          onSwitch={(group, on) => runner.start({ step, method: 'switchGroup', input: { group, on } })}
        />
      )}
      {!view && loading && <p class="secondary">Đang đọc…</p>}
    </PanelFrame>
  );
};
