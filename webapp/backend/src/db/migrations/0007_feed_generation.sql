-- Set when a browser proved that this workspace's feed went back in time. It names another life of this feed alone, so
-- that one workspace cannot make the boards of all others start over.
alter table feed_heads add column generation uuid;
