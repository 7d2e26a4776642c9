-- Guidelines in force: those of the latest fiscal year that is not after the project's. A year without documents of its
-- own goes on with the year before.
insert into guideline (fiscal_year, title, edition)
values (2560, 'คู่มือการดำเนินงานสัมมาชีพชุมชนระดับหมู่บ้าน', 'ฉบับปี พ.ศ. 2560'),
       (2560, 'แนวทางการขับเคลื่อนสัมมาชีพชุมชนตามหลักปรัชญาของเศรษฐกิจพอเพียง', 'ฉบับปี พ.ศ. 2560'),
       (2560, 'แนวทางการพัฒนาทีมวิทยากรสัมมาชีพชุมชนระดับหมู่บ้าน', 'ฉบับปี พ.ศ. 2560'),
       (2570, 'คู่มือการดำเนินงานสัมมาชีพชุมชนระดับหมู่บ้าน', 'ฉบับปรับปรุง พ.ศ. 2570'),
       (2570, 'แนวทางการขับเคลื่อนสัมมาชีพชุมชนตามหลักปรัชญาของเศรษฐกิจพอเพียง', 'ฉบับปรับปรุง พ.ศ. 2570'),
       (2570, 'แนวทางการพัฒนาทีมวิทยากรสัมมาชีพชุมชนระดับหมู่บ้าน', 'ฉบับปรับปรุง พ.ศ. 2570'),
       (2570, 'แนวทางการติดตามและประเมินผลครัวเรือนสัมมาชีพ', 'ฉบับปรับปรุง พ.ศ. 2570');

-- The four regions of the national statistics
alter table province
    add column region text check (region in ('NORTH', 'NORTHEAST', 'CENTRAL', 'SOUTH'));
update province
set region = case
                 when code between '10' and '27' or code between '70' and '77' then 'CENTRAL'
                 when code between '30' and '49' then 'NORTHEAST'
                 when code between '50' and '67' then 'NORTH'
                 else 'SOUTH' end;
alter table province
    alter column region set not null;

-- Rain-fed rice, the season that keeps households from coming: what a plan's farming calendar starts with
insert into regional_farming_season (region, crop, work, from_month, to_month)
values ('NORTHEAST', 'ข้าวนาปี', 'PLANTING', 6, 8),
       ('NORTHEAST', 'ข้าวนาปี', 'TENDING', 8, 10),
       ('NORTHEAST', 'ข้าวนาปี', 'HARVEST', 11, 12),
       ('NORTH', 'ข้าวนาปี', 'PLANTING', 6, 8),
       ('NORTH', 'ข้าวนาปี', 'TENDING', 8, 10),
       ('NORTH', 'ข้าวนาปี', 'HARVEST', 11, 12),
       ('CENTRAL', 'ข้าวนาปี', 'PLANTING', 6, 8),
       ('CENTRAL', 'ข้าวนาปี', 'TENDING', 8, 11),
       ('CENTRAL', 'ข้าวนาปี', 'HARVEST', 12, 1),
       ('SOUTH', 'ข้าวนาปี', 'PLANTING', 9, 11),
       ('SOUTH', 'ข้าวนาปี', 'TENDING', 11, 1),
       ('SOUTH', 'ข้าวนาปี', 'HARVEST', 2, 4);
