// Province and district of a filter, one after the other as areas are kept; whoever has one only is not asked.
import { h } from '../dom.js';
import { fetched } from '../fetched.js';

/** @param value a district's code of four digits, or a province's of two */
export function places(value, changed) {
  const select = (id, label) => h('select', { id, class: 'form-control', 'aria-label': label });
  const province = select('sm-audit-province', 'จังหวัด');
  const district = select('sm-audit-district', 'อำเภอ');
  const part = (label, field) => h('div', { hidden: true }, h('label', { for: field.id }, label), field);
  const parts = [part('จังหวัด', province), part('อำเภอ', district)];
  const field = { value: value || '', parts };
  const fill = (choice, list, all, code) => {
    choice.replaceChildren(h('option', { value: '' }, all), ...list.map(({ code: own, name }) => h('option', { value: own }, name)));
    choice.value = code || '';
    choice.parentElement.hidden = list.length < 2;
  };
  const districts = async code => {
    const list = code ? await fetched(`/areas/districts?province=${encodeURIComponent(code)}`) : [];
    fill(district, list, 'ทุกอำเภอ', field.value.length > 2 ? field.value : '');
  };
  province.addEventListener('change', async () => {
    field.value = province.value;
    await districts(province.value);
    changed();
  });
  district.addEventListener('change', () => {
    field.value = district.value || province.value;
    changed();
  });
  field.ready = fetched('/areas/provinces').then(list => {
    fill(province, list, 'ทุกจังหวัด', field.value.slice(0, 2));
    return districts(list.length === 1 ? list[0].code : province.value);
  });
  return field;
}
