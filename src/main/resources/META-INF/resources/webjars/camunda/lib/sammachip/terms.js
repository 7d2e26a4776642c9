// The department's words for the constants of the record.
const list = pairs => Object.entries(pairs).map(([value, label]) => ({ value, label }));

export const terms = {
  activityKind: list({
    FORUM: 'เวทีชี้แจง', TRAINING: 'ถ่ายทอดความรู้', STUDY_VISIT: 'ศึกษาดูงาน',
    GROUP_MEETING: 'ประชุมกลุ่มอาชีพ', DEMONSTRATION: 'สาธิตอาชีพ'
  }),
  work: list({ PLANTING: 'เพาะปลูก', TENDING: 'ดูแลรักษา', HARVEST: 'เก็บเกี่ยว' }),
  personRole: list({
    SAGE: 'ปราชญ์ชุมชน', LEADER: 'ผู้นำสัมมาชีพ/ผู้นำชุมชน', GROUP_PRESIDENT: 'ประธานกลุ่ม/องค์กร', PARTNER: 'ภาคีการพัฒนา'
  }),
  transferMode: list({
    QUESTION_AND_ANSWER: 'ถาม-ตอบ', EXCHANGE: 'แลกเปลี่ยนเรียนรู้', DEMONSTRATION: 'สาธิต', LECTURE: 'บรรยาย'
  }),
  toldHow: list({
    LOUDSPEAKER: 'หอกระจายข่าว', LINE: 'ไลน์', PHONE: 'โทรศัพท์', LETTER: 'หนังสือเชิญ', VISIT: 'ไปพบที่บ้าน'
  }),
  activityOutcome: list({ HELD: 'จัดแล้ว', POSTPONED: 'เลื่อนออกไป', CANCELLED: 'ยกเลิก' }),
  presence: list({ PRESENT: 'มาเอง', REPRESENTED: 'ส่งผู้แทน', ABSENT: 'ไม่มา' }),
  absence: list({ HARVEST: 'เก็บเกี่ยว', HEALTH: 'สุขภาพ', AWAY: 'ไม่อยู่ในพื้นที่', OTHER: 'อื่น ๆ' }),
  visitOutcome: list({
    VISITED: 'เยี่ยมได้', NOT_MET: 'ไม่พบ', ILL: 'เจ็บป่วย', MOVED_AWAY: 'ย้ายออก', WITHDREW: 'ถอนตัว'
  }),
  obstacle: list({
    HARVEST_SEASON: 'ตรงกับฤดูเก็บเกี่ยว', SAGE_TEACHING: 'การถ่ายทอดของปราชญ์ชุมชน', AGE_OR_HEALTH: 'อายุหรือสุขภาพ',
    MONEY: 'เงินทุน', MARKET: 'การตลาด', MATERIALS: 'วัสดุอุปกรณ์', WEATHER: 'สภาพอากาศ', OTHER: 'อื่น ๆ'
  }),
  materialState: list({ IN_USE: 'ใช้งานอยู่', STORED: 'เก็บไว้', LOST: 'สูญหาย' }),
  satisfaction: [
    { value: 5, label: '5 มากที่สุด' }, { value: 4, label: '4 มาก' }, { value: 3, label: '3 ปานกลาง' },
    { value: 2, label: '2 น้อย' }, { value: 1, label: '1 น้อยที่สุด' }
  ],
  status: list({ RUNNING: 'ดำเนินการอยู่', SUSPENDED: 'พักไว้', CANCELLED: 'ยกเลิก', CLOSED: 'ปิดโครงการ' }),
  stepState: list({ NOT_YET: 'ยังไม่ถึง', RUNNING: 'กำลังดำเนินการ', DONE: 'เสร็จแล้ว', CANCELLED: 'ยุติ' }),
  activityStatus: list({ PLANNED: 'ตามแผน', COORDINATED: 'แจ้งแล้ว รอวันจัด', HELD: 'จัดแล้ว', CANCELLED: 'ยกเลิก' }),
  roundStatus: list({ PLANNED: 'ตามแผน', VISITED: 'เยี่ยมแล้ว', CANCELLED: 'ยกเลิก' }),
  materialStatus: list({
    REQUESTED: 'รออนุมัติ', RETURNED: 'ส่งกลับแก้ไข', APPROVED: 'อนุมัติแล้ว รอส่งมอบ', HANDED_OVER: 'ส่งมอบแล้ว'
  }),
  evaluationStatus: list({
    COLLECTED: 'รอตรวจทาน', REVIEWED: 'รออนุมัติ', RETURNED: 'ส่งกลับแก้ไข', APPROVED: 'อนุมัติแล้ว'
  }),
  month: ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน',
    'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'].map((label, index) => ({ value: index + 1, label }))
};

/** The Thai word of a constant, or the constant itself when there is none. */
export const term = (value, kind) => (terms[kind].find(term => term.value === value) || { label: value }).label;
