create index audit_log_subject on audit_log (workspace_id, subject, created_at desc, id desc);
