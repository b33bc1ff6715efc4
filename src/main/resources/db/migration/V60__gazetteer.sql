CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE gazetteer (
    id        int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    extract   text NOT NULL UNIQUE,
    addresses int NOT NULL
);
COMMENT ON TABLE gazetteer IS 'the addresses of one road extract; the latest two are kept';
COMMENT ON COLUMN gazetteer.extract IS 'SHA-256 of the file, and how it was folded';

CREATE TABLE gazetteer_street (
    gazetteer int NOT NULL REFERENCES gazetteer ON DELETE CASCADE,
    id        int NOT NULL,
    street    text NOT NULL,
    place     text NOT NULL,
    lat       double precision NOT NULL,
    lon       double precision NOT NULL,
    words     text[] NOT NULL,
    PRIMARY KEY (gazetteer, id)
);
CREATE INDEX gazetteer_street_by_word ON gazetteer_street USING gin (words);
COMMENT ON TABLE gazetteer_street IS 'a street in its place, or a place by itself, which has no street';
COMMENT ON COLUMN gazetteer_street.words IS 'of both names, folded: in Latin letters, without accents and words such as street';

CREATE TABLE gazetteer_house (
    gazetteer int NOT NULL,
    street    int NOT NULL,
    number    text NOT NULL,
    postcode  text,
    lat       double precision NOT NULL,
    lon       double precision NOT NULL,
    FOREIGN KEY (gazetteer, street) REFERENCES gazetteer_street ON DELETE CASCADE
);
CREATE INDEX gazetteer_house_by_street ON gazetteer_house (gazetteer, street);
CREATE INDEX gazetteer_house_by_place ON gazetteer_house USING gist (point(lon, lat));

CREATE TABLE gazetteer_word (
    gazetteer int NOT NULL REFERENCES gazetteer ON DELETE CASCADE,
    word      text NOT NULL,
    streets   int NOT NULL,
    PRIMARY KEY (gazetteer, word)
);
CREATE INDEX gazetteer_word_by_trigram ON gazetteer_word USING gin (word gin_trgm_ops);
COMMENT ON TABLE gazetteer_word IS 'every word once: a misspelt one is looked for here, not in all streets';
