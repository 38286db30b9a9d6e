-- The tables of apps (AO_…) are made by Active Objects itself. Whoever makes or upgrades them holds the lock on this one row.

create table active_objects_lock (
    id integer primary key
);

insert into active_objects_lock (id) values (1);
