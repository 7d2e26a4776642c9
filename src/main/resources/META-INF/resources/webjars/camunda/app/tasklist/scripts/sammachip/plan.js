// The plan, to be filled in (sm-plan-fields, for the draft and for a change) and to be read (sm-plan).
const tasklist = window.angular.module('cam.tasklist');

/** at: "plan." where the plan is a part of the submission; empty where it is the submission. */
tasklist.directive('smPlanFields', () => ({
  restrict: 'E',
  scope: true,
  template: (element, attrs) => {
    const at = attrs.at || '';
    return `
    <fieldset><legend>กิจกรรม</legend></fieldset>
    <sm-rows path="${at}activities" row="กิจกรรม" title="r.topic" new="{kind: 'TRAINING', hours: 6, budget: 0}">
      <sm-field type="select" path="kind" label="ประเภท" options="t.activityKind" required></sm-field>
      <sm-field path="topic" label="เรื่อง" maxlength="200" required></sm-field>
      <sm-field type="date" path="plannedOn" label="วันที่จัด" required></sm-field>
      <sm-field path="place" label="สถานที่" maxlength="200" required></sm-field>
      <sm-field type="number" path="hours" label="ชั่วโมง" min="0.5" max="99" required></sm-field>
      <sm-field type="money" path="budget" label="งบประมาณ" required></sm-field>
      <sm-field path="occupation" label="อาชีพ" list="sm-occupations" maxlength="100"></sm-field>
      <sm-cell label="ฤดูเก็บเกี่ยว" wide>
        <sm-advised decision="seasonConflict" input="season(r.plannedOn)" when="answer === true || answer === 'true'" needed="!r.id"
          reason="seasonReason" reason-label="เหตุผลที่ต้องจัดในฤดูเก็บเกี่ยว"></sm-advised>
      </sm-cell>
    </sm-rows>
    <fieldset>
      <legend>การติดตามเยี่ยมเยียน</legend>
      <sm-field type="date" path="${at}firstRoundOn" label="รอบแรกวันที่" required></sm-field>
      <sm-field type="int" path="${at}roundIntervalDays" label="ห่างกันรอบละ (วัน)" min="1" max="180" required></sm-field>
      <sm-field type="int" path="${at}rounds" label="จำนวนรอบ" min="1" max="24" required></sm-field>
    </fieldset>
    <fieldset><legend>วัสดุในการสาธิตอาชีพ</legend></fieldset>
    <sm-rows path="${at}materials" row="รายการ" new="{unitPrice: 0}">
      <sm-field path="occupation" label="อาชีพ" list="sm-occupations" maxlength="100" required></sm-field>
      <sm-field path="item" label="วัสดุ" maxlength="200" required></sm-field>
      <sm-field type="number" path="quantity" label="จำนวน" min="0.01" required></sm-field>
      <sm-field path="unit" label="หน่วย" maxlength="50" required></sm-field>
      <sm-field type="money" path="unitPrice" label="ราคาต่อหน่วย" required></sm-field>
    </sm-rows>
    <p class="sm-total" ng-class="{'sm-over': project.budget !== undefined && total() > project.budget}">รวมทั้งแผน {{total() | number:2}} บาท
      <span ng-if="project.budget">· งบประมาณโครงการ {{project.budget | number:2}} บาท</span></p>
    <fieldset><legend>ปฏิทินการเกษตรของหมู่บ้าน</legend></fieldset>
    <sm-rows path="${at}seasons" row="ช่วง" new="{work: 'HARVEST'}">
      <sm-field path="crop" label="พืช" maxlength="100" required></sm-field>
      <sm-field type="select" path="work" label="งาน" options="t.work" required></sm-field>
      <sm-field type="select" path="fromMonth" label="ตั้งแต่เดือน" options="t.month" required></sm-field>
      <sm-field type="select" path="toMonth" label="ถึงเดือน" options="t.month" required></sm-field>
    </sm-rows>
    <sm-occupations></sm-occupations>`;
  },
  link(scope, element, attrs) {
    const plan = () => (attrs.at ? scope.$eval('s.' + attrs.at.replace(/\.$/, '')) : scope.s) || {};
    scope.total = () => scope.sum(plan().activities, activity => activity.budget) + scope.sum(plan().materials, scope.cost);
    scope.season = date => {
      const month = date ? +String(date).slice(5, 7) : null;
      const harvests = (plan().seasons || []).filter(season => season.work === 'HARVEST' && season.fromMonth && season.toMonth);
      const harvest = harvests.find(season => covers(season, month)) || harvests[0];
      return harvest ? { month, harvestFrom: harvest.fromMonth, harvestTo: harvest.toMonth } : { month: null };
    };
  }
}));

/** Picks the season to ask the table about; a season may wrap over the new year. */
const covers = ({ fromMonth, toMonth }, month) => fromMonth <= toMonth
  ? month >= fromMonth && month <= toMonth
  : month >= fromMonth || month <= toMonth;

/** of: a plan in the shape of its submission; before: the plan that it would replace. */
tasklist.directive('smPlan', () => ({
  restrict: 'E',
  scope: true,
  link(scope, element, attrs) {
    scope.plan = () => scope.$eval(attrs.of) || {};
    const before = activity => ((scope.$eval(attrs.before) || {}).activities || []).find(old => old.id === activity.id);
    scope.added = activity => attrs.before && !before(activity);
    scope.movedFrom = activity => {
      const old = before(activity);
      return old && old.plannedOn !== activity.plannedOn ? old.plannedOn : null;
    };
  },
  template: `
    <div class="sm-scroll"><table class="table sm-facts">
      <thead><tr><th>วันที่</th><th>กิจกรรม</th><th>สถานที่</th><th class="num">ชม.</th><th class="num">งบประมาณ (บาท)</th></tr></thead>
      <tbody><tr ng-repeat="activity in plan().activities">
        <td class="sm-nowrap">{{activity.plannedOn | smShortDate}}
          <div class="sm-over" ng-if="movedFrom(activity)">เดิม {{movedFrom(activity) | smShortDate}}</div>
          <div class="sm-over" ng-if="added(activity)">เพิ่มใหม่</div></td>
        <td><strong>{{activity.kind | smTerm:'activityKind'}}</strong> {{activity.topic}} <span ng-if="activity.occupation">({{activity.occupation}})</span>
          <div class="sm-advice sm-warn" ng-if="activity.seasonReason">ตรงฤดูเก็บเกี่ยว: {{activity.seasonReason}}</div></td>
        <td>{{activity.place}}</td><td class="num">{{activity.hours}}</td><td class="num">{{activity.budget | number:2}}</td></tr></tbody>
    </table></div>
    <p>ติดตามเยี่ยมเยียน {{plan().rounds}} รอบ เริ่ม {{plan().firstRoundOn | smShortDate}} ห่างกันรอบละ {{plan().roundIntervalDays}} วัน</p>
    <div class="sm-scroll" ng-if="plan().materials.length"><table class="table sm-facts">
      <thead><tr><th>วัสดุ</th><th>อาชีพ</th><th class="num">จำนวน</th><th class="num">ราคาต่อหน่วย</th><th class="num">รวม (บาท)</th></tr></thead>
      <tbody><tr ng-repeat="item in plan().materials"><td>{{item.item}}</td><td>{{item.occupation}}</td>
        <td class="num">{{item.quantity | number}} {{item.unit}}</td><td class="num">{{item.unitPrice | number:2}}</td><td class="num">{{cost(item) | number:2}}</td></tr></tbody>
    </table></div>
    <p>ปฏิทินการเกษตรของหมู่บ้าน: <span ng-if="!plan().seasons.length">ไม่มี</span>
      <span ng-repeat="season in plan().seasons">{{$first ? '' : ' · '}}{{season.crop}} {{season.work | smTerm:'work'}}
        {{season.fromMonth | smTerm:'month'}}–{{season.toMonth | smTerm:'month'}}</span></p>
    <p class="sm-total">รวมทั้งแผน {{sum(plan().activities, budgetOf) + sum(plan().materials, cost) | number:2}} บาท
      <span ng-if="project.budget">· งบประมาณโครงการ {{project.budget | number:2}} บาท</span></p>`
}));
