/** The made-up year of the alumni network: what is written into which register, of graduates that the college really has. */

/** A graduate as the registers name one. */
export interface Person {
  readonly graduationKey: string;
  readonly name: string;
  readonly className: string;
  readonly faculty: string;
  readonly major: string;
}

/** One row typed into the form of a register. */
export interface Entry {
  readonly register: string;
  readonly values: Readonly<Record<string, string>>;
  readonly graduationKey?: string;
}

const of = (person: Person): Readonly<Record<string, string>> => ({
  name: person.name,
  className: person.className,
});

const about = (register: string, person: Person, values: Readonly<Record<string, string>>): Entry => ({
  register,
  graduationKey: person.graduationKey,
  values: { ...of(person), ...values },
});

const event = (date: string, kind: string, title: string, attended: number): Entry => ({
  register: 'events',
  values: { date, kind, title, state: 'Đã tổ chức', attended: String(attended) },
});

const piece = (published: string, title: string, kind: string, channel: string): Entry => ({
  register: 'news',
  values: { title, kind, channel, published },
});

/** The faculties' own: each has a mentor, a committee and an agreement; the last one lacks a speaker and a committee. */
const ofFaculty = (faculty: string, [first, second = first]: readonly Person[], year: string): Entry[] => {
  if (first === undefined || second === undefined) return [];
  const talk = { faculty, kind: 'Báo cáo chuyên đề', topic: 'Từ ghế nhà trường đến xưởng', attended: '60' };
  return [
    about('speakers', first, { ...talk, date: `${year}-03-12` }),
    about('speakers', second, { ...talk, date: `${year}-09-17` }),
    about('committees', first, { level: 'Khoa', faculty, role: 'Trưởng ban', from: `${year}-02-02` }),
    about('curriculum', second, {
      date: `${year}-05-14`,
      as: 'Nhà tuyển dụng',
      faculty,
      programme: second.major,
      opinion: 'Thêm thực hành trên thiết bị đang dùng ở doanh nghiệp',
    }),
  ];
};

const mentoring = (faculty: string, [mentor]: readonly Person[], year: string, at: number): Entry[] => {
  if (mentor === undefined) return [];
  const wish = { faculty, major: mentor.major, topics: 'đồ án; thực tập' };
  const student = (student: string, studentClass: string): Entry => ({
    register: 'mentees',
    values: { ...wish, student, studentClass, askedOn: `${year}-09-0${at + 1}`, state: 'Chờ ghép' },
  });
  return [
    about('mentors', mentor, { ...wish, capacity: '1', from: `${year}-02-02` }),
    student('Quàng Văn Tiến', `K63-${at + 1}A`),
    student('Giàng A Páo', `K63-${at + 1}B`),
  ];
};

const NO_LAST = new Set(['committees', 'speakers']);

const partners = (faculty: string, people: readonly Person[], year: string, at: number): Entry[] => {
  const [head] = people;
  if (head === undefined) return [];
  const company = `Hợp tác xã số ${at + 1}`;
  return [
    about('companies', head, { company, trade: head.major }),
    about('mous', head, {
      number: `0${at + 1}/BB-${year}`,
      company,
      managed: 'Có',
      signedOn: `${year}-06-10`,
      faculty,
    }),
    {
      register: 'jobs',
      values: {
        date: `${year}-06-12`,
        company,
        ofAlumnus: 'Có',
        kind: 'Tuyển dụng',
        title: head.major,
        wanted: '3',
        postedOn: `${year}-06-13`,
      },
    },
  ];
};

const donor = 'Hợp tác xã số 1';

const entriesOf = (values: Readonly<Record<string, Entry['values']>>): Entry[] =>
  Object.entries(values).map(([register, row]) => ({ register, values: row }));

/** Pledged, received, entered into the fund. */
const received = (year: string): Entry[] =>
  entriesOf({
    sponsorships: {
      pledgedOn: `${year}-04-02`,
      donor,
      donorKind: 'Doanh nghiệp cựu HSSV',
      form: 'Tiền',
      value: '15000000',
      purpose: 'Học bổng',
      state: 'Đã nhận',
      receivedOn: `${year}-05-20`,
    },
    fund: {
      date: `${year}-05-20`,
      voucher: 'PT01',
      direction: 'Thu',
      amount: '15000000',
      content: `${donor} ủng hộ học bổng`,
    },
  });

/** Paid out to a student; planned for the year. */
const spent = (year: string): Entry[] =>
  entriesOf({
    scholarships: {
      date: `${year}-09-20`,
      student: 'Quàng Văn Tiến',
      studentClass: 'K63-1A',
      criterion: 'Hộ nghèo',
      effort: 'Khá',
      amount: '6000000',
      source: donor,
    },
    budgetLines: {
      date: `${year}-03-01`,
      year,
      source: 'Ngân sách trường',
      content: 'Ngày hội trở về',
      planned: '40000000',
    },
  });

const payment = (year: string): Entry => ({
  register: 'fund',
  values: {
    date: `${year}-09-20`,
    voucher: 'PC01',
    direction: 'Chi',
    amount: '6000000',
    content: 'Học bổng',
  },
});

const news = (year: string): Entry[] => [
  piece(`${year}-03-20`, 'Khởi công xưởng thực hành mới', 'Phát triển nhà trường', 'Website'),
  piece(`${year}-04-20`, 'Bản tin cựu HSSV số 1', 'Bản tin', 'Fanpage'),
  piece(`${year}-09-25`, 'Công khai Quỹ hỗ trợ sinh viên', 'Công khai Quỹ hỗ trợ sinh viên', 'Website'),
];

const school = (people: readonly Person[], year: string): Entry[] => {
  const [chair, ambassador = chair] = people;
  if (chair === undefined || ambassador === undefined) return [];
  return [
    about('committees', chair, { level: 'Trường', role: 'Trưởng ban', from: `${year}-02-02` }),
    about('ambassadors', ambassador, { province: 'Sơn La', commune: 'Mộc Châu', from: `${year}-02-10` }),
    about('honours', chair, {
      year,
      state: 'Đã xét',
      nominatedBy: 'Phòng CT HSSV',
      achievement: 'Hợp tác xã nông sản sạch, 40 lao động',
    }),
    about('interactions', ambassador, {
      date: `${year}-07-02`,
      direction: 'Cựu HSSV đến trường',
      channel: 'Zalo',
      content: 'Hỏi lớp bổ túc tay nghề',
    }),
    event(`${year}-03-26`, 'Sinh viên năm cuối kết nối cựu sinh viên', 'Phát động phong trào', 120),
    event(`${year}-04-16`, 'Tọa đàm kỹ năng mềm', 'Phỏng vấn xin việc', 80),
    event(`${year}-05-05`, 'Đoàn tư vấn tuyển sinh', 'Về THPT Mộc Lỵ', 200),
  ];
};

/** Everything that the offices write, in the order of the year's beginnings; deterministic for the same people. */
export const yearOf = (people: readonly Person[], year: string): Entry[] => {
  const faculties = [...new Set(people.map(({ faculty }) => faculty))].sort();
  const last = faculties[faculties.length - 1];
  const own = faculties.flatMap((faculty, at) => {
    const members = people.filter((person) => person.faculty === faculty);
    const entries = [
      ...ofFaculty(faculty, members, year),
      ...mentoring(faculty, members, year, at),
      ...partners(faculty, members, year, at),
    ];
    return faculty === last ? entries.filter(({ register }) => !NO_LAST.has(register)) : entries;
  });
  return [...school(people, year), ...own, ...received(year), ...spent(year), payment(year), ...news(year)];
};
