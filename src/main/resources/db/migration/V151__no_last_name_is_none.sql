-- Camunda's pages print first and last name: the first administrator was called null.
update act_id_user set last_ = '' where last_ is null;
