import type { Migration } from './types.ts';

/**
 * Webhooks.
 *
 * - `webhook_endpoints` are the addresses of an account's receivers. `reference` is the one end customer whose events
 *   an endpoint gets; `''` is an endpoint of the account itself, which gets those of all.
 * - `webhook_secrets` sign. All that have not expired do, so that a receiver can change its secret at leisure.
 * - `webhook_events` are what is told, written by triggers in the transaction that causes it. They are kept longer than
 *   `events`, from which most of them are copied, and have an id of their own that says nothing of other accounts.
 * - `webhook_deliveries` are the attempts to tell one event to one endpoint, past and to come: the outbox and the log.
 *   A row is written with the event; an attempt that fails writes the next. `reference` is the endpoint's. The database
 *   itself refuses a row that would tell an event to the endpoint of another account or end customer.
 *
 * An upload expires when it is deleted after its time; deleted before, it is no event.
 */
export const webhooks: Migration = {
  name: '0025-webhooks',
  up: `
    CREATE TABLE webhook_endpoints (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL DEFAULT '' CHECK (char_length(reference) <= 256),
      url text NOT NULL,
      description text NOT NULL DEFAULT '',
      event_types text[] CHECK (cardinality(event_types) > 0),
      status text NOT NULL DEFAULT 'enabled' CHECK (status IN ('enabled', 'disabled')),
      disabled_reason text CHECK (disabled_reason IN ('requested', 'gone', 'failing')),
      failing_since timestamptz(3),
      paused_until timestamptz(3),
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      created_by text,
      idempotency_key text,
      request_hash text,
      CHECK ((status = 'disabled') = (disabled_reason IS NOT NULL)),
      UNIQUE (account_id, reference, id),
      CONSTRAINT webhook_endpoints_idempotency_key UNIQUE (account_id, created_by, idempotency_key)
    );
    CREATE INDEX webhook_endpoints_newest ON webhook_endpoints (account_id, created_at DESC, id DESC);

    CREATE TABLE webhook_secrets (
      id bigserial PRIMARY KEY,
      account_id text NOT NULL,
      reference text NOT NULL,
      endpoint_id text NOT NULL,
      sealed bytea NOT NULL,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      expires_at timestamptz(3),
      FOREIGN KEY (account_id, reference, endpoint_id)
        REFERENCES webhook_endpoints (account_id, reference, id) ON DELETE CASCADE
    );
    CREATE INDEX webhook_secrets_of_endpoint ON webhook_secrets (account_id, reference, endpoint_id);

    CREATE TABLE webhook_events (
      id text PRIMARY KEY,
      account_id text NOT NULL REFERENCES accounts ON DELETE CASCADE,
      reference text NOT NULL,
      subject_id text NOT NULL,
      type text NOT NULL,
      data jsonb NOT NULL,
      at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      UNIQUE (account_id, reference, id)
    );
    CREATE INDEX webhook_events_at ON webhook_events (at);
    CREATE INDEX webhook_events_of_account ON webhook_events (account_id, at);

    CREATE TABLE webhook_deliveries (
      id text PRIMARY KEY,
      account_id text NOT NULL,
      reference text NOT NULL,
      endpoint_id text NOT NULL,
      event_reference text NOT NULL,
      event_id text NOT NULL,
      cause text NOT NULL DEFAULT 'event' CHECK (cause IN ('event', 'test', 'retry', 'replay')),
      attempt integer NOT NULL DEFAULT 1 CHECK (attempt > 0),
      status text NOT NULL DEFAULT 'pending'
        CHECK (status IN ('pending', 'sending', 'delivered', 'failed', 'cancelled')),
      due_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      lease text,
      leased_until timestamptz(3),
      response_code integer,
      response_ms integer,
      response_body text CHECK (octet_length(response_body) <= 1024),
      error text,
      created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
      ended_at timestamptz(3),
      CHECK ((status = 'sending') = (lease IS NOT NULL)),
      CHECK ((lease IS NULL) = (leased_until IS NULL)),
      CONSTRAINT webhook_deliveries_within_reference CHECK (reference = '' OR reference = event_reference),
      FOREIGN KEY (account_id, reference, endpoint_id)
        REFERENCES webhook_endpoints (account_id, reference, id) ON DELETE CASCADE,
      FOREIGN KEY (account_id, event_reference, event_id)
        REFERENCES webhook_events (account_id, reference, id) ON DELETE CASCADE
    );
    CREATE INDEX webhook_deliveries_newest ON webhook_deliveries (account_id, endpoint_id, created_at DESC, id DESC);
    CREATE INDEX webhook_deliveries_of_event ON webhook_deliveries (account_id, event_reference, event_id);
    CREATE INDEX webhook_deliveries_pending ON webhook_deliveries (account_id, endpoint_id, due_at)
      WHERE status = 'pending';
    CREATE INDEX webhook_deliveries_sending ON webhook_deliveries (account_id, endpoint_id) WHERE status = 'sending';
    CREATE INDEX webhook_deliveries_ended ON webhook_deliveries (created_at)
      WHERE status NOT IN ('pending', 'sending');

    CREATE FUNCTION webhook_id(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$
      SELECT prefix || replace(gen_random_uuid()::text, '-', '');
    $$;
    CREATE FUNCTION tell_webhooks(account text, of_reference text, subject text, event_type text, event_data jsonb)
    RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      event text := webhook_id('evt_');
    BEGIN
      INSERT INTO webhook_events (id, account_id, reference, subject_id, type, data)
      VALUES (event, account, of_reference, subject, event_type, event_data);
      INSERT INTO webhook_deliveries (id, account_id, reference, endpoint_id, event_reference, event_id)
      SELECT webhook_id('dlv_'), endpoint.account_id, endpoint.reference, endpoint.id, of_reference, event
      FROM webhook_endpoints AS endpoint
      WHERE endpoint.account_id = account AND endpoint.status = 'enabled'
        AND (endpoint.reference = '' OR endpoint.reference = of_reference)
        AND (endpoint.event_types IS NULL OR event_type = ANY (endpoint.event_types))
      -- One that is being deleted is waited for, and left out: its row must not fail what is told about.
      FOR KEY SHARE OF endpoint;
    END $$;
    CREATE FUNCTION tell_webhooks_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM tell_webhooks(NEW.account_id, NEW.reference, NEW.subject_id, NEW.type, NEW.data);
      RETURN NULL;
    END $$;
    CREATE FUNCTION tell_webhooks_of_upload() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.status = 'failed' THEN
        PERFORM tell_webhooks(NEW.account_id, NEW.reference, NEW.id, 'upload.failed', jsonb_build_object(
          'error_code', NEW.problem ->> 'code'
        ));
      ELSE
        PERFORM tell_webhooks(NEW.account_id, NEW.reference, NEW.id, 'upload.expired', '{}');
      END IF;
      RETURN NULL;
    END $$;

    CREATE TRIGGER events_tell_webhooks AFTER INSERT ON events
      FOR EACH ROW WHEN (
        NEW.type IN ('prediction.completed', 'prediction.failed', 'prediction.cancelled', 'upload.ready')
      ) EXECUTE FUNCTION tell_webhooks_of_event();
    CREATE TRIGGER uploads_tell_webhooks AFTER UPDATE OF status ON uploads
      FOR EACH ROW WHEN (
        NEW.status <> OLD.status
        AND (NEW.status = 'failed' OR (NEW.status = 'deleting' AND OLD.expires_at <= now()))
      ) EXECUTE FUNCTION tell_webhooks_of_upload();
  `,
  down: `
    DROP TRIGGER uploads_tell_webhooks ON uploads;
    DROP TRIGGER events_tell_webhooks ON events;
    DROP FUNCTION tell_webhooks_of_upload();
    DROP FUNCTION tell_webhooks_of_event();
    DROP FUNCTION tell_webhooks(text, text, text, text, jsonb);
    DROP FUNCTION webhook_id(text);
    DROP TABLE webhook_deliveries;
    DROP TABLE webhook_events;
    DROP TABLE webhook_secrets;
    DROP TABLE webhook_endpoints;
  `,
};
