/** The part of the contract that is about the alumni network: switches, registers, duties, half-yearly reports, sharing, mentors. */
import * as z from 'zod/mini';
import { CORRECTABLE } from '../../domain/network/sharing/requests';
import { GROUPS } from '../../domain/network/groups';
import { anyone, asOwner, whereShared } from '../method-declaration';
import { day, nothing, shortText } from '../inputs';

const register = () => z.string().check(z.maxLength(40));
/** What was typed, by column name. */
const values = () => z.record(register(), z.string().check(z.maxLength(5000)));
/** What a row shows of itself. */
const mark = () => z.string().check(z.maxLength(600));

export const networkMethods = {
  /** The page *Mạng lưới*: switches, registers of those that are on with their rows, figures of Điều 10.3. */
  readRegisters: { ...anyone, input: nothing },
  /** Switches a group on or off; hides tabs, never deletes. */
  switchGroup: { ...anyone, input: () => z.object({ group: z.enum(GROUPS), on: z.boolean() }) },
  /** One register: what follows from its rows, 20 of those that hold the searched words from the `from`th on, the form for another. */
  readRegister: {
    ...anyone,
    input: () =>
      z.object({
        register: register(),
        from: z.optional(z.int().check(z.gte(0), z.lte(100_000))),
        text: z.optional(z.string().check(z.maxLength(100))),
      }),
  },
  /** What somebody has to look at in the registers that are on. */
  readWarnings: { ...anyone, input: nothing },
  /** Adds a row typed into the form, by column name; can be undone. */
  addToRegister: {
    ...anyone,
    input: () =>
      z.object({
        register: register(),
        values: values(),
        graduationKey: z.optional(shortText()),
      }),
  },
  /** Changes the cells of a row that were typed anew since `seen`; what others changed meanwhile stays; can be undone. */
  changeRegisterRow: {
    ...anyone,
    input: () =>
      z.object({
        register: register(),
        row: shortText(),
        values: values(),
        seen: values(),
        graduationKey: z.optional(shortText()),
      }),
  },
  /** Whom nobody has been in touch with for long, 50 of them from the `from`th on, and how fresh what is known is. */
  readSilence: {
    ...anyone,
    input: () => z.object({ from: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))) }),
  },
  /** Everything that went between the college and one person, both ways, the newest first (S2.12). */
  readConnections: { ...anyone, input: () => z.object({ graduationKey: shortText() }) },
  /** Admission trips ahead with the ambassadors and graduates of that high school (S2.33). */
  readTrips: { ...anyone, input: nothing },
  /** Mentors for the students who wait: the best pairs with why, and who is left (S2.38). */
  readMentorPairs: { ...anyone, input: nothing },
  /** Writes the accepted pairs as one action, by the marks that the preview gave; can be undone. */
  acceptMentorPairs: {
    ...anyone,
    input: () =>
      z.object({
        pairs: z.array(z.object({ mentee: mark(), mentor: mark() })).check(z.minLength(1), z.maxLength(2000)),
      }),
  },
  /** Every duty in force with its light and why (B15). */
  readDuties: { ...anyone, input: nothing },
  /** The half-yearly reports of the period at hand: who has reported, who is late, each unit's link, the paper's approval (S2.53–S2.55). */
  readUnitReports: { ...anyone, input: nothing },
  /** Makes and opens the period's form and writes to every unit once; call again while running. */
  openUnitReports: { ...asOwner('Mở phiếu báo cáo 6 tháng'), input: () => z.object({ due: day() }) },
  /** Takes what the units reported. */
  pullUnitReports: { ...whereShared('Lấy báo cáo 6 tháng'), input: nothing },
  /** The consolidated report as .docx and Doc, a new version each time; submitted and issued as plan and report are. */
  createUnitSummary: { ...asOwner('Tạo báo cáo tổng hợp'), input: nothing },
  /** Each faculty's copy, and what the faculties ask to be corrected (S2.46, S2.47). */
  readSharing: { ...anyone, input: nothing },
  /** Makes and updates each faculty's copy, shares it with the head alone, logs it; call again while running. */
  shareWithFaculties: { ...asOwner('Chia sẻ với khoa'), input: nothing },
  /** Takes a faculty's copy back from its head; logged. */
  withdrawCopy: { ...asOwner('Thu hồi bản chia sẻ'), input: () => z.object({ unit: shortText() }) },
  /** Reads what faculties typed into their copies, shows them what was decided, takes copies back from former heads. */
  readFacultyCopies: { ...asOwner('Đọc đề nghị sửa của khoa'), input: nothing },
  /** Accepts a request into one cell of `Danh sách`, or refuses it; can be undone. */
  settleRequest: {
    ...anyone,
    input: () =>
      z.union([
        z.object({ request: shortText(), column: z.enum(CORRECTABLE), value: shortText() }),
        z.object({ request: shortText(), reason: shortText() }),
      ]),
  },
  /** Notes by hand that a duty was done; can be undone. */
  markDuty: { ...anyone, input: () => z.object({ key: shortText(), doneOn: day(), proof: shortText() }) },
} as const;
