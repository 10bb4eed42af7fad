#include "archive/schema_sql.h"

namespace dateline {

// Numbers of kinds are the enumerators of facts.h and document.h; the virtual columns beside them cost no
// space. Rows of a story are clustered under it (WITHOUT ROWID), so its rows are read and written together.
// Two literals: compilers need not accept one longer than 65,536 characters, and the views read better apart.
const char* const kSchemaVersion1 = R"sql(
CREATE TABLE sources (
    source INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE stories (
    story INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    published TEXT,
    published_day INTEGER,
    published_from_code INTEGER NOT NULL CHECK (published_from_code BETWEEN 0 AND 5),
    published_from TEXT AS (CASE published_from_code WHEN 1 THEN 'option' WHEN 2 THEN 'record' WHEN 3 THEN 'page'
                            WHEN 4 THEN 'text' WHEN 5 THEN 'file' END) VIRTUAL,
    updated TEXT,
    title TEXT,
    authors TEXT,
    source INTEGER REFERENCES sources,
    uri TEXT,
    record INTEGER NOT NULL,
    media_type TEXT,
    sha256 BLOB NOT NULL,
    text_sha256 BLOB NOT NULL,
    reading_sha256 BLOB NOT NULL,
    layout BLOB NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX stories_by_id ON stories (id, sha256, ifnull(published, ''));
CREATE INDEX stories_by_day ON stories (published_day);

CREATE VIRTUAL TABLE story_words USING fts5 (
    text, content = 'stories', content_rowid = 'story', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO story_words (story_words, rank) VALUES ('hashsize', 8388608);

CREATE TABLE rules (
    rule INTEGER PRIMARY KEY,
    stage TEXT NOT NULL,
    name TEXT NOT NULL,
    score_e4 INTEGER NOT NULL,
    UNIQUE (stage, name, score_e4)
) STRICT;

CREATE TABLE entities (
    story INTEGER NOT NULL REFERENCES stories,
    entity INTEGER NOT NULL,
    type_code INTEGER NOT NULL CHECK (type_code BETWEEN 0 AND 6),
    type TEXT AS (CASE type_code WHEN 0 THEN 'person' WHEN 1 THEN 'organization' WHEN 2 THEN 'place' WHEN 3 THEN 'work'
                  WHEN 4 THEN 'event' WHEN 5 THEN 'group' WHEN 6 THEN 'other' END) VIRTUAL,
    name TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (story, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_members (
    story INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    place INTEGER NOT NULL,
    member INTEGER NOT NULL,
    PRIMARY KEY (story, entity, place),
    FOREIGN KEY (story, entity) REFERENCES entities,
    FOREIGN KEY (story, member) REFERENCES entities
) STRICT, WITHOUT ROWID;

CREATE TABLE quotes (
    story INTEGER NOT NULL REFERENCES stories,
    quote INTEGER NOT NULL,
    kind_code INTEGER NOT NULL CHECK (kind_code BETWEEN 0 AND 1),
    kind TEXT AS (CASE kind_code WHEN 0 THEN 'direct' WHEN 1 THEN 'indirect' END) VIRTUAL,
    quotation INTEGER NOT NULL,
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    speaker INTEGER,
    source_begin INTEGER,
    source_length INTEGER,
    source_end INTEGER AS (source_begin + source_length) VIRTUAL,
    cue_begin INTEGER,
    cue_length INTEGER,
    cue_end INTEGER AS (cue_begin + cue_length) VIRTUAL,
    medium_begin INTEGER,
    medium_length INTEGER,
    medium_end INTEGER AS (medium_begin + medium_length) VIRTUAL,
    rule INTEGER REFERENCES rules,
    PRIMARY KEY (story, quote),
    FOREIGN KEY (story, speaker) REFERENCES entities
) STRICT, WITHOUT ROWID;

CREATE TABLE quote_spans (
    story INTEGER NOT NULL,
    quote INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 2),
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    PRIMARY KEY (story, quote, place),
    FOREIGN KEY (story, quote) REFERENCES quotes
) STRICT, WITHOUT ROWID;

CREATE TABLE times (
    story INTEGER NOT NULL REFERENCES stories,
    time INTEGER NOT NULL,
    type_code INTEGER NOT NULL CHECK (type_code BETWEEN 0 AND 3),
    type TEXT AS (CASE type_code WHEN 0 THEN 'DATE' WHEN 1 THEN 'TIME' WHEN 2 THEN 'DURATION' WHEN 3 THEN 'SET' END) VIRTUAL,
    value TEXT,
    mod TEXT,
    begin_day INTEGER,
    end_day INTEGER,
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    rule INTEGER NOT NULL REFERENCES rules,
    PRIMARY KEY (story, time)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    story INTEGER NOT NULL REFERENCES stories,
    event INTEGER NOT NULL,
    class_code INTEGER NOT NULL CHECK (class_code BETWEEN 0 AND 4),
    class TEXT AS (CASE class_code WHEN 0 THEN 'OCCURRENCE' WHEN 1 THEN 'REPORTING' WHEN 2 THEN 'STATE'
                   WHEN 3 THEN 'ASPECTUAL' WHEN 4 THEN 'I_ACTION' END) VIRTUAL,
    polarity_code INTEGER NOT NULL CHECK (polarity_code BETWEEN 0 AND 1),
    polarity TEXT AS (CASE polarity_code WHEN 0 THEN 'positive' WHEN 1 THEN 'negative' END) VIRTUAL,
    modality_code INTEGER NOT NULL CHECK (modality_code BETWEEN 0 AND 4),
    modality TEXT AS (CASE modality_code WHEN 0 THEN 'actual' WHEN 1 THEN 'planned' WHEN 2 THEN 'alleged'
                      WHEN 3 THEN 'denied' WHEN 4 THEN 'hypothetical' END) VIRTUAL,
    time INTEGER,
    begin_day INTEGER,
    end_day INTEGER,
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    sentence_begin INTEGER,
    sentence_end INTEGER,
    rule INTEGER NOT NULL REFERENCES rules,
    PRIMARY KEY (story, event),
    FOREIGN KEY (story, time) REFERENCES times
) STRICT, WITHOUT ROWID;
CREATE INDEX events_by_day ON events (begin_day) WHERE begin_day IS NOT NULL;

CREATE TABLE event_participants (
    story INTEGER NOT NULL,
    event INTEGER NOT NULL,
    place INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    PRIMARY KEY (story, event, place),
    FOREIGN KEY (story, event) REFERENCES events,
    FOREIGN KEY (story, entity) REFERENCES entities
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
    story INTEGER NOT NULL,
    fact INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    property_code INTEGER NOT NULL CHECK (property_code BETWEEN 0 AND 26),
    property TEXT AS (CASE property_code WHEN 0 THEN 'age' WHEN 1 THEN 'birth_date' WHEN 2 THEN 'death_date'
                      WHEN 3 THEN 'birth_place' WHEN 4 THEN 'death_place' WHEN 5 THEN 'cause_of_death' WHEN 6 THEN 'role'
                      WHEN 7 THEN 'employer' WHEN 8 THEN 'education' WHEN 9 THEN 'residence' WHEN 10 THEN 'origin'
                      WHEN 11 THEN 'religion' WHEN 12 THEN 'party' WHEN 13 THEN 'military_rank' WHEN 14 THEN 'charge'
                      WHEN 15 THEN 'alias' WHEN 16 THEN 'spouse' WHEN 17 THEN 'ex_spouse' WHEN 18 THEN 'fiance'
                      WHEN 19 THEN 'partner' WHEN 20 THEN 'parent' WHEN 21 THEN 'sibling' WHEN 22 THEN 'grandparent'
                      WHEN 23 THEN 'in_law' WHEN 24 THEN 'other_family' WHEN 25 THEN 'friend'
                      WHEN 26 THEN 'colleague' END) VIRTUAL,
    object INTEGER,
    value TEXT,
    status_code INTEGER NOT NULL CHECK (status_code BETWEEN 0 AND 3),
    status TEXT AS (CASE status_code WHEN 1 THEN 'current' WHEN 2 THEN 'former' WHEN 3 THEN 'deceased' END) VIRTUAL,
    begin_day INTEGER,
    end_day INTEGER,
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    rule INTEGER NOT NULL REFERENCES rules,
    PRIMARY KEY (story, fact),
    CHECK ((object IS NULL) <> (value IS NULL)),
    FOREIGN KEY (story, subject) REFERENCES entities,
    FOREIGN KEY (story, object) REFERENCES entities
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_evidence (
    story INTEGER NOT NULL,
    fact INTEGER NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 2),
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    PRIMARY KEY (story, fact, place),
    FOREIGN KEY (story, fact) REFERENCES facts
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_premises (
    story INTEGER NOT NULL,
    fact INTEGER NOT NULL,
    place INTEGER NOT NULL,
    premise INTEGER NOT NULL,
    PRIMARY KEY (story, fact, place),
    FOREIGN KEY (story, fact) REFERENCES facts,
    FOREIGN KEY (story, premise) REFERENCES facts DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE credits (
    story INTEGER NOT NULL REFERENCES stories,
    credit INTEGER NOT NULL,
    begin_byte INTEGER NOT NULL,
    end_byte INTEGER NOT NULL,
    person TEXT,
    agency TEXT,
    PRIMARY KEY (story, credit)
) STRICT, WITHOUT ROWID;

CREATE TABLE warnings (
    story INTEGER NOT NULL REFERENCES stories,
    warning INTEGER NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    begin_byte INTEGER,
    end_byte INTEGER,
    PRIMARY KEY (story, warning)
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
    file TEXT NOT NULL,
    record INTEGER NOT NULL,
    byte INTEGER NOT NULL,
    id TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (file, record, byte)
) STRICT, WITHOUT ROWID;
)sql"
                                    // Views put the words beside the offsets. Offsets are bytes, substr() of
                                    // a TEXT counts characters: hence the BLOB.
                                    R"sql(
CREATE VIEW people AS
SELECT story, id, revision, entity, name, mentions,
       (SELECT count(*) FROM quotes AS q WHERE q.story = e.story AND q.speaker = e.entity) AS quotes,
       published, title
FROM entities AS e JOIN stories USING (story)
WHERE type_code = 0;

CREATE VIEW quote_stretches AS
SELECT story, quote, 1 AS place, begin_byte, end_byte FROM quotes
UNION ALL SELECT story, quote, place, begin_byte, end_byte FROM quote_spans;

CREATE VIEW quotes_view AS
SELECT q.story, s.id, s.revision, q.quote, p.place, q.kind, q.quotation, q.speaker, e.name AS speaker_name,
       CAST(substr(CAST(s.text AS BLOB), p.begin_byte + 1, p.end_byte - p.begin_byte) AS TEXT) AS words,
       CAST(substr(CAST(s.text AS BLOB), q.source_begin + 1, q.source_end - q.source_begin) AS TEXT) AS source,
       CAST(substr(CAST(s.text AS BLOB), q.cue_begin + 1, q.cue_end - q.cue_begin) AS TEXT) AS cue,
       CAST(substr(CAST(s.text AS BLOB), q.medium_begin + 1, q.medium_end - q.medium_begin) AS TEXT) AS medium,
       p.begin_byte, p.end_byte, r.score_e4 / 10000.0 AS score, s.published, s.title
FROM quotes AS q JOIN quote_stretches AS p USING (story, quote) JOIN stories AS s USING (story)
LEFT JOIN rules AS r USING (rule)
LEFT JOIN entities AS e ON e.story = q.story AND e.entity = q.speaker;

CREATE VIEW times_view AS
SELECT story, id, revision, time, type, value, mod,
       date(begin_day * 86400, 'unixepoch') AS begin_date, date(end_day * 86400, 'unixepoch') AS end_date,
       CAST(substr(CAST(text AS BLOB), begin_byte + 1, end_byte - begin_byte) AS TEXT) AS words,
       begin_byte, end_byte, name AS rule, score_e4 / 10000.0 AS score, published, title
FROM times JOIN stories USING (story) JOIN rules USING (rule);

CREATE VIEW events_view AS
SELECT v.story, s.id, s.revision, v.event, v.class, v.polarity, v.modality, v.time,
       date(v.begin_day * 86400, 'unixepoch') AS begin_date, date(v.end_day * 86400, 'unixepoch') AS end_date,
       CAST(substr(CAST(s.text AS BLOB), v.begin_byte + 1, v.end_byte - v.begin_byte) AS TEXT) AS words,
       CAST(substr(CAST(s.text AS BLOB), t.begin_byte + 1, t.end_byte - t.begin_byte) AS TEXT) AS time_words,
       (SELECT group_concat(e.name, '; ') FROM event_participants AS p JOIN entities AS e USING (story, entity)
        WHERE p.story = v.story AND p.event = v.event) AS participants,
       v.begin_byte, v.end_byte, r.score_e4 / 10000.0 AS score, s.published, s.title
FROM events AS v JOIN stories AS s USING (story) JOIN rules AS r ON r.rule = v.rule
LEFT JOIN times AS t ON t.story = v.story AND t.time = v.time;

CREATE VIEW timeline AS
SELECT date(v.begin_day * 86400, 'unixepoch') AS begin_date, date(v.end_day * 86400, 'unixepoch') AS end_date,
       CAST(substr(CAST(s.text AS BLOB), v.sentence_begin + 1, v.sentence_end - v.sentence_begin) AS TEXT) AS sentence,
       CAST(substr(CAST(s.text AS BLOB), v.begin_byte + 1, v.end_byte - v.begin_byte) AS TEXT) AS event,
       v.polarity, v.modality, s.id, s.revision, s.published, s.title, v.story, v.event AS event_number
FROM events AS v JOIN stories AS s USING (story)
WHERE v.begin_day IS NOT NULL
ORDER BY v.begin_day, v.end_day, v.story, v.event;

CREATE VIEW facts_view AS
SELECT f.story, s.id, s.revision, f.fact, subject.name AS subject_name, f.property,
       coalesce(object.name, f.value) AS value, f.status,
       date(f.begin_day * 86400, 'unixepoch') AS begin_date, date(f.end_day * 86400, 'unixepoch') AS end_date,
       CAST(substr(CAST(s.text AS BLOB), f.begin_byte + 1, f.end_byte - f.begin_byte) AS TEXT) || coalesce(' … ' ||
       (SELECT group_concat(CAST(substr(CAST(s.text AS BLOB), v.begin_byte + 1, v.end_byte - v.begin_byte) AS TEXT), ' … ')
        FROM fact_evidence AS v WHERE v.story = f.story AND v.fact = f.fact), '') AS evidence,
       r.name AS rule, r.score_e4 / 10000.0 AS score, f.subject, f.object, s.published, s.title
FROM facts AS f JOIN stories AS s USING (story) JOIN rules AS r USING (rule)
JOIN entities AS subject ON subject.story = f.story AND subject.entity = f.subject
LEFT JOIN entities AS object ON object.story = f.story AND object.entity = f.object;

CREATE VIEW credits_view AS
SELECT story, id, revision, credit, person, agency,
       CAST(substr(CAST(text AS BLOB), begin_byte + 1, end_byte - begin_byte) AS TEXT) AS words, begin_byte, end_byte
FROM credits JOIN stories USING (story);
)sql";

const char* const kSchemaVersion2 = R"sql(
DROP INDEX events_by_day;
CREATE INDEX events_by_day ON events (begin_day, end_day) WHERE begin_day IS NOT NULL;
CREATE INDEX times_by_day ON times (begin_day, end_day) WHERE begin_day IS NOT NULL;
CREATE INDEX stories_by_source ON stories (source);
)sql";

}  // namespace dateline
