-- Why a household takes part although it is in another running project of the village; null when nobody gave a reason
alter table household add column elsewhere_reason text;
