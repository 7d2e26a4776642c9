-- What every logged column is called in Thai, and what of it is personal: the one source for the timeline's words, for
-- masking, for what a person may take out and have erased. Marks are told at audit.logged_column (V130). Personal is what
-- tells of people of the village, and every text in which somebody may tell of them: reasons, comments, notes, places,
-- what an evaluation says. Ids, codes and figures are not; nor what a village or group agreed on in public (topics,
-- goals, rules).
create function pg_temp.label(labelled regclass, thai text, columns text) returns void language plpgsql as $$
declare
    each text;
begin
    execute format('comment on table %s is %L', labelled, thai);
    foreach each in array string_to_array(btrim(columns, E' \n'), E'\n')
    loop
        each := btrim(each);
        execute format('comment on column %s.%I is %L', labelled, split_part(each, ' ', 1),
            btrim(substr(each, strpos(each, ' ') + 1)));
    end loop;
end $$;

select pg_temp.label('project', 'โครงการ', '
    key                    รหัสโครงการ
    fiscal_year            ปีงบประมาณ
    subdistrict_code       ตำบล
    district_code          อำเภอ
    village_number         หมู่ที่
    village_name           ชื่อบ้าน
    officer                เจ้าหน้าที่ผู้รับผิดชอบ
    household_target       จำนวนครัวเรือนเป้าหมาย
    budget                 งบประมาณ (บาท)
    status                 สถานะโครงการ
    registered_by          ผู้ลงทะเบียน
    registered_at          ลงทะเบียนเมื่อ
    ended_at               สิ้นสุดเมื่อ
    cancel_reason          เหตุผลที่ยกเลิก [personal]
    study_note             หมายเหตุการศึกษาแนวทาง [personal]
    direction              แนวทางการดำเนินงาน [personal]
    version                ลำดับการแก้ไข [unlogged]
    small_team_reason      เหตุผลที่ทีมวิทยากรมีไม่ถึง 5 คน [personal]
    household_count_reason เหตุผลที่จำนวนครัวเรือนไม่เท่าเป้าหมาย [personal]
    people_registered_on   วันที่ขึ้นทะเบียนบุคคล
    groups_formed_on       วันที่ตั้งกลุ่มอาชีพ');
select pg_temp.label('officer_assignment', 'การเปลี่ยนเจ้าหน้าที่', '
    id           ลำดับ
    project_key  โครงการ
    from_officer เจ้าหน้าที่คนเดิม
    to_officer   เจ้าหน้าที่คนใหม่
    reason       เหตุผล [personal]
    assigned_by  ผู้มอบหมาย
    assigned_at  มอบหมายเมื่อ');
select pg_temp.label('suspension', 'การพักโครงการ', '
    id           ลำดับ
    project_key  โครงการ
    reason       เหตุผลที่พัก [personal]
    suspended_by ผู้สั่งพัก
    suspended_at พักเมื่อ
    resumed_by   ผู้ให้ดำเนินการต่อ
    resumed_at   ดำเนินการต่อเมื่อ
    note         หมายเหตุ [personal]
    days_lost    จำนวนวันที่พัก');
select pg_temp.label('guideline', 'เอกสารแนวทาง', '
    id          ลำดับ
    fiscal_year ปีงบประมาณ
    title       ชื่อเอกสาร
    edition     ฉบับ
    link        ลิงก์');
select pg_temp.label('guideline_acknowledgement', 'การรับทราบเอกสารแนวทาง', '
    project_key     โครงการ
    guideline_id    เอกสารแนวทาง
    acknowledged_by ผู้รับทราบ
    acknowledged_at รับทราบเมื่อ');
select pg_temp.label('plan', 'แผนงาน', '
    project_key         โครงการ
    status              สถานะแผนงาน
    author              ผู้จัดทำแผน
    submitted_at        เสนอเมื่อ
    decided_by          ผู้พิจารณา
    decided_at          พิจารณาเมื่อ
    comment             ความเห็น [personal]
    first_round_on      วันติดตามรอบแรก
    round_interval_days ระยะห่างแต่ละรอบ (วัน)
    rounds              จำนวนรอบติดตาม
    version             ลำดับการแก้ไข [unlogged]');
select pg_temp.label('plan_material', 'วัสดุในแผน', '
    id          ลำดับ
    project_key โครงการ
    occupation  อาชีพ
    item        วัสดุ
    unit        หน่วย
    quantity    จำนวน
    unit_price  ราคาต่อหน่วย (บาท)');
select pg_temp.label('farming_season', 'ปฏิทินการเกษตรของหมู่บ้าน', '
    id          ลำดับ
    project_key โครงการ
    crop        พืช
    work        งาน
    from_month  ตั้งแต่เดือน
    to_month    ถึงเดือน');
select pg_temp.label('regional_farming_season', 'ปฏิทินการเกษตรของภาค', '
    region     ภาค
    crop       พืช
    work       งาน
    from_month ตั้งแต่เดือน
    to_month   ถึงเดือน');
select pg_temp.label('plan_change', 'คำขอเปลี่ยนแผน', '
    id           ลำดับ
    project_key  โครงการ
    reason       เหตุผลที่ขอเปลี่ยน [personal]
    requested_by ผู้ขอ
    requested_at ขอเมื่อ
    proposal     แผนที่ขอ [personal]
    status       ผลการพิจารณา
    decided_by   ผู้พิจารณา
    decided_at   พิจารณาเมื่อ
    comment      ความเห็น [personal]
    base         แผนเมื่อยื่นคำขอ [personal]');
select pg_temp.label('person', 'ผู้นำ ปราชญ์ และภาคี', '
    id                   ลำดับ
    project_key          โครงการ
    role                 บทบาท
    name                 ชื่อ [personal]
    phone                โทรศัพท์ [personal]
    organisation         หน่วยงาน/กลุ่ม [personal]
    occupation           อาชีพ
    years_of_practice    ทำอาชีพนี้มา (ปี)
    succeeded_themselves ประสบความสำเร็จด้วยตนเอง
    taught_before        เคยเป็นวิทยากร
    contact_consent      ยินยอมให้เก็บข้อมูลติดต่อ
    commitment           สิ่งที่รับปากจะทำ [personal]
    lead_sage            ปราชญ์หลัก
    team_member          อยู่ในทีมวิทยากรหมู่บ้าน
    selection_score      คะแนนการคัดเลือก
    selection_reason     เหตุผลของคะแนน [personal]
    transfer_mode        วิธีถ่ายทอด
    advised_mode         วิธีถ่ายทอดที่แนะนำ
    advised_mode_reason  เหตุผลของวิธีที่แนะนำ
    mode_override_reason เหตุผลที่ไม่ใช้วิธีที่แนะนำ [personal]');
select pg_temp.label('household', 'ครัวเรือนเป้าหมาย', '
    id                  ลำดับ
    project_key         โครงการ
    house_number        บ้านเลขที่ [personal]
    head                หัวหน้าครัวเรือน [personal]
    members             สมาชิก (คน)
    birth_year          ปีเกิด (ค.ศ.) [personal]
    health_limit        ข้อจำกัดด้านสุขภาพ [personal]
    current_occupation  อาชีพปัจจุบัน
    baseline_income     รายได้ต่อเดือนก่อนเริ่ม (บาท)
    interest            ความสนใจ [personal]
    occupation          อาชีพที่เลือก
    advised_occupations อาชีพที่แนะนำ
    advice_reason       เหตุผลของคำแนะนำ [personal]
    override_reason     เหตุผลที่เลือกต่างจากคำแนะนำ [personal]
    helper              ผู้ช่วยในกลุ่ม [personal]
    no_group_reason     เหตุผลที่ไม่เข้ากลุ่ม [personal]
    version             ลำดับการแก้ไข [unlogged]
    elsewhere_reason    เหตุผลที่อยู่ในโครงการอื่นด้วย [personal]');
select pg_temp.label('goal', 'เป้าหมายของหมู่บ้าน', '
    id          ลำดับ
    project_key โครงการ
    goal        เป้าหมาย
    measure     วัดจากอะไร');
select pg_temp.label('activity', 'กิจกรรม', '
    id                 ลำดับ
    project_key        โครงการ
    kind               ประเภทกิจกรรม
    topic              เรื่อง
    planned_on         วันที่จัด
    place              สถานที่ [personal]
    hours              จำนวนชั่วโมง
    budget             งบประมาณ (บาท)
    occupation         อาชีพ
    season_conflict    ตรงกับฤดูเก็บเกี่ยว
    season_advice      คำแนะนำเรื่องฤดูกาล
    season_reason      เหตุผลที่ต้องจัดในฤดูเก็บเกี่ยว [personal]
    status             สถานะกิจกรรม
    cancel_reason      เหตุผลที่ยกเลิก [personal]
    told_on            แจ้งเมื่อวันที่
    told_how           แจ้งทาง
    told_note          หมายเหตุการแจ้ง [personal]
    tools_ready        เครื่องมือและวัสดุพร้อมแล้ว
    waiver_reason      เหตุผลที่ผ่อนผันการแจ้งล่วงหน้า [personal]
    waived_by          ผู้ผ่อนผัน
    waived_at          ผ่อนผันเมื่อ
    sage_id            ปราชญ์ผู้ถ่ายทอด
    transfer_mode      วิธีถ่ายทอดที่ใช้
    other_participants ผู้เข้าร่วมอื่น (คน)
    cost               ค่าใช้จ่ายจริง (บาท)
    lessons            บทเรียนที่ได้ [personal]
    recorded_by        ผู้บันทึกผล
    recorded_at        บันทึกผลเมื่อ
    version            ลำดับการแก้ไข [unlogged]
    told_by            ผู้แจ้ง
    invited_on         วันที่ในหนังสือเชิญ
    invited_to         สถานที่ในหนังสือเชิญ [personal]
    invited_about      เรื่องในหนังสือเชิญ
    invited_at         ออกหนังสือเชิญเมื่อ');
select pg_temp.label('activity_move', 'การเลื่อนกิจกรรม', '
    id            ลำดับ
    activity_id   กิจกรรม
    from_date     จากวันที่
    to_date       เป็นวันที่
    reason        เหตุผลที่เลื่อน [personal]
    moved_by      ผู้เลื่อน
    moved_at      เลื่อนเมื่อ
    cancel_reason เหตุผลที่ยกเลิก [personal]');
select pg_temp.label('attendance', 'การเข้าร่วมกิจกรรม', '
    activity_id  กิจกรรม
    household_id ครัวเรือน
    presence     การเข้าร่วม
    reason       เหตุที่ไม่มา [personal]
    note         หมายเหตุ [personal]');
select pg_temp.label('video_clip', 'วิดีโอที่ใช้เรียนรู้', '
    id          ลำดับ
    activity_id กิจกรรม
    link        ลิงก์คลิป
    learned     ได้เรียนรู้ [personal]
    applied     นำมาใช้อย่างไร [personal]');
select pg_temp.label('question', 'คำถามและคำตอบ', '
    id          ลำดับ
    activity_id กิจกรรม
    question    คำถาม [personal]
    answer      คำตอบ [personal]');
select pg_temp.label('activity_photo', 'ภาพถ่ายของกิจกรรม', '
    activity_id กิจกรรม
    document_id ภาพถ่าย
    position    ลำดับที่แสดง');
select pg_temp.label('activity_file', 'ไฟล์แนบของกิจกรรม', '
    activity_id กิจกรรม
    document_id ไฟล์แนบ
    position    ลำดับที่แสดง');
select pg_temp.label('lesson', 'บทเรียนจากการศึกษาดูงาน', '
    id          ลำดับ
    project_key โครงการ
    seen        สิ่งที่ได้เห็น [personal]
    adopted     สิ่งที่จะนำมาใช้ [personal]
    responsible ผู้รับผิดชอบ [personal]
    due_on      ภายในวันที่');
select pg_temp.label('occupational_group', 'กลุ่มอาชีพ', '
    id           ลำดับ
    project_key  โครงการ
    name         ชื่อกลุ่ม
    occupation   อาชีพ
    chair_id     ประธาน (ครัวเรือน)
    secretary_id เลขานุการ (ครัวเรือน)
    treasurer_id เหรัญญิก (ครัวเรือน)
    rules        ระเบียบกลุ่ม
    savings      เงินออมของกลุ่ม (บาท)
    market_plan  แผนการตลาด');
select pg_temp.label('group_member', 'สมาชิกกลุ่มอาชีพ', '
    group_id     กลุ่มอาชีพ
    household_id ครัวเรือน');
select pg_temp.label('material_request', 'คำขอวัสดุ', '
    project_key       โครงการ
    status            สถานะคำขอ
    requested_by      ผู้ขอ
    requested_at      ขอเมื่อ
    decided_by        ผู้พิจารณา
    decided_at        พิจารณาเมื่อ
    comment           ความเห็น [personal]
    difference_reason เหตุผลที่มอบไม่ตรงกับที่อนุมัติ [personal]
    version           ลำดับการแก้ไข [unlogged]');
select pg_temp.label('material_item', 'รายการวัสดุที่ขอ', '
    id          ลำดับ
    project_key โครงการ
    occupation  อาชีพ
    item        วัสดุ
    unit        หน่วย
    quantity    จำนวน
    unit_price  ราคาต่อหน่วย (บาท)');
select pg_temp.label('handover', 'การส่งมอบวัสดุ', '
    id               ลำดับ
    material_item_id วัสดุที่อนุมัติ
    household_id     ครัวเรือน
    quantity         จำนวน
    unit_price       ราคาต่อหน่วย (บาท)
    receipt          เลขที่ใบรับ
    photo_id         ภาพถ่าย
    handed_on        วันที่มอบ
    receipt_file_id  ไฟล์ใบรับ');
select pg_temp.label('follow_up_round', 'รอบติดตาม', '
    project_key โครงการ
    round       รอบที่
    planned_on  วันที่นัด
    told_on     แจ้งเมื่อวันที่
    visited_on  วันที่เยี่ยม
    visited_by  ผู้เยี่ยม
    status      สถานะรอบ
    end_reason  เหตุผลที่จบก่อนกำหนด หรือเยี่ยมหลังสิ้นปีงบประมาณ [personal]
    told_how    แจ้งทาง
    told_note   หมายเหตุการแจ้ง [personal]');
select pg_temp.label('visit', 'การเยี่ยมครัวเรือน', '
    id               ลำดับ
    project_key      โครงการ
    round            รอบที่
    household_id     ครัวเรือน
    outcome          ผลการเยี่ยม [personal]
    practises        ประกอบอาชีพอยู่
    income           รายได้ต่อเดือน (บาท)
    problem_category ประเภทปัญหา [personal]
    problem          รายละเอียดปัญหา [personal]
    encouragement    กำลังใจ/การสนับสนุนที่ให้ [personal]
    come_again_on    นัดเยี่ยมอีกครั้ง
    latitude         ละติจูด [personal]
    longitude        ลองจิจูด [personal]
    photo_id         ภาพถ่าย');
select pg_temp.label('material_sighting', 'วัสดุที่พบเมื่อเยี่ยม', '
    visit_id    การเยี่ยม
    handover_id วัสดุที่มอบ
    state       สภาพวัสดุ');
select pg_temp.label('obstacle', 'อุปสรรค', '
    id          ลำดับ
    project_key โครงการ
    category    ประเภทปัญหา [personal]
    description รายละเอียด [personal]
    reported_by ผู้แจ้ง
    reported_at แจ้งเมื่อ
    advice      คำแนะนำ [personal]
    solution    สิ่งที่ได้ทำ [personal]
    helped      ได้ผลหรือไม่
    resolved_by ผู้บันทึกผล
    resolved_at บันทึกผลเมื่อ');
select pg_temp.label('obstacle_household', 'ครัวเรือนที่ได้รับผลกระทบ', '
    obstacle_id  อุปสรรค
    household_id ครัวเรือน');
select pg_temp.label('evaluation', 'การประเมินผล', '
    project_key       โครงการ
    revision          ฉบับที่
    status            สถานะการประเมิน
    lessons           บทเรียนที่ได้ [personal]
    background        ความเป็นมา [personal]
    methods           วิธีการที่ส่งผลให้สำเร็จ [personal]
    obstacles         ปัญหาอุปสรรค [personal]
    solutions         แนวทางในการแก้ไขปัญหา [personal]
    strategies        กลยุทธ์ในการทำงาน [personal]
    correction_reason เหตุผลที่แก้ไข [personal]
    collected_by      ผู้รวบรวมผล
    collected_at      รวบรวมเมื่อ
    approved_by       ผู้อนุมัติ
    approved_at       อนุมัติเมื่อ
    comment           ความเห็น [personal]
    indicators        ตัวชี้วัด
    version           ลำดับการแก้ไข [unlogged]
    reviewed_by       ผู้ตรวจรายงาน
    reviewed_at       ตรวจเมื่อ
    knowledge_title   ชื่อความรู้
    knowledge_owner   เจ้าของความรู้
    owner_position    ตำแหน่งเจ้าของความรู้
    owner_office      สังกัดเจ้าของความรู้
    owner_phone       โทรศัพท์เจ้าของความรู้ [personal]
    drafted           ร่างที่ระบบจัดทำ [personal]');
select pg_temp.label('evaluation_correction', 'คำขอแก้ไขผลประเมิน', '
    id           ลำดับ
    project_key  โครงการ
    reason       เหตุผลที่ขอแก้ไข [personal]
    requested_by ผู้ขอ
    requested_at ขอเมื่อ');
select pg_temp.label('household_result', 'ผลของครัวเรือน', '
    project_key  โครงการ
    revision     ฉบับที่
    household_id ครัวเรือน
    income       รายได้ต่อเดือน (บาท)
    practises    ประกอบอาชีพอยู่
    satisfaction ความพึงพอใจ
    note         หมายเหตุ [personal]');
select pg_temp.label('group_result', 'ผลของกลุ่มอาชีพ', '
    project_key โครงการ
    revision    ฉบับที่
    group_id    กลุ่มอาชีพ
    alive       ยังดำเนินการอยู่
    note        หมายเหตุ [personal]');
select pg_temp.label('escalation', 'การแจ้งเตือนงานที่รออยู่', '
    id              ลำดับ
    project_key     โครงการ
    task_id         รหัสงาน
    task_definition งาน
    level           ระดับ
    told            ผู้ที่ได้รับแจ้ง
    escalated_at    แจ้งเมื่อ');
select pg_temp.label('document', 'เอกสารและภาพถ่าย', '
    id               รหัสเอกสาร
    project_key      โครงการ
    kind             ประเภทเอกสาร
    subject          เกี่ยวกับ
    revision         ฉบับที่
    file_name        ชื่อไฟล์ [personal]
    media_type       ชนิดไฟล์
    size             ขนาด (ไบต์)
    sha256           SHA-256
    content          เนื้อหาของไฟล์ [bulk]
    external_task_id งานของโปรแกรมจัดทำเอกสาร
    created_by       ผู้เพิ่ม
    created_at       เพิ่มเมื่อ
    taken_at         ถ่ายเมื่อ
    latitude         ละติจูด [personal]
    longitude        ลองจิจูด [personal]
    width            กว้าง (จุด)
    height           สูง (จุด)
    area             พื้นที่
    fiscal_year      ปีงบประมาณ
    template_version รุ่นของแม่แบบ');
select pg_temp.label('document_order', 'การสั่งจัดทำเอกสาร', '
    id               ลำดับ
    kind             ประเภทเอกสาร
    project_key      โครงการ
    area             พื้นที่
    fiscal_year      ปีงบประมาณ
    place            ของโครงการหรือพื้นที่ [unlogged]
    subject          เกี่ยวกับ
    asked_by         ผู้สั่ง
    asked_at         สั่งเมื่อ
    progress         ความคืบหน้า [unlogged]
    external_task_id งานของโปรแกรมจัดทำเอกสาร');
select pg_temp.label('village_profile', 'ข้อมูลหมู่บ้าน', '
    project_key โครงการ
    history     ประวัติหมู่บ้าน
    land_rai    พื้นที่ (ไร่)
    households  จำนวนครัวเรือนทั้งหมด
    people      จำนวนประชากร (คน)
    occupations อาชีพของหมู่บ้าน
    recorded_by ผู้บันทึก
    recorded_at บันทึกเมื่อ');
select pg_temp.label('province', 'จังหวัด', '
    code   รหัสจังหวัด
    name   ชื่อจังหวัด
    region ภาค');
select pg_temp.label('district', 'อำเภอ', '
    code          รหัสอำเภอ
    province_code จังหวัด
    name          ชื่ออำเภอ');
select pg_temp.label('subdistrict', 'ตำบล', '
    code          รหัสตำบล
    district_code อำเภอ
    name          ชื่อตำบล
    postcode      รหัสไปรษณีย์');
select pg_temp.label('act_id_user', 'บัญชีผู้ใช้', '
    id_            ชื่อผู้ใช้
    rev_           ลำดับการแก้ไข [unlogged]
    first_         ชื่อ
    last_          นามสกุล
    email_         อีเมล [personal]
    pwd_           รหัสผ่าน [secret]
    salt_          เกลือของรหัสผ่าน [unlogged]
    lock_exp_time_ พักการเข้าสู่ระบบถึง [unlogged]
    attempts_      จำนวนครั้งที่รหัสผ่านผิด [unlogged]
    picture_id_    รูปประจำตัว');
select pg_temp.label('act_id_membership', 'สมาชิกกลุ่มผู้ใช้', '
    user_id_  ผู้ใช้
    group_id_ กลุ่มผู้ใช้');
select pg_temp.label('act_id_tenant_member', 'ขอบเขตพื้นที่ของผู้ใช้', '
    id_        รหัส
    tenant_id_ หน่วยงาน
    user_id_   ผู้ใช้
    group_id_  กลุ่มผู้ใช้');
select pg_temp.label('act_ru_authorization', 'การให้สิทธิ์', '
    id_                รหัส
    rev_               ลำดับการแก้ไข [unlogged]
    type_              ชนิดของการให้สิทธิ์
    group_id_          กลุ่มผู้ใช้
    user_id_           ผู้ใช้
    resource_type_     ชนิดของสิ่งที่ให้สิทธิ์
    resource_id_       สิ่งที่ให้สิทธิ์
    perms_             สิทธิ์
    removal_time_      เวลาที่จะลบ
    root_proc_inst_id_ เรื่อง');
drop function pg_temp.label;
select audit.attach_again();
