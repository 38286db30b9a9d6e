-- The workflow that Jira brings, and which workflow every project's issue types really have

alter table workflow add column built_in boolean default false not null;

create view workflow_use as
    select p.project_id, i.issue_type_id, w.name as workflow_name
    from workflow_scheme_project p
    join workflow_scheme_item i on i.scheme_id = p.scheme_id
    join workflow w on w.id = i.workflow_id
    union all
    select j.id as project_id, cast(null as bigint) as issue_type_id, b.name as workflow_name
    from project j
    cross join workflow b
    where b.built_in and not exists (
        select 1
        from workflow_scheme_project q
        join workflow_scheme_item d on d.scheme_id = q.scheme_id
        where q.project_id = j.id and d.issue_type_id is null);
