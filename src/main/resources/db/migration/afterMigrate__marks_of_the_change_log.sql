-- A mark that a migration gave or took holds from now on (V130).
select audit.attach_again();
