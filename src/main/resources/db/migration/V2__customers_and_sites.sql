CREATE TABLE customer (
    id          uuid PRIMARY KEY,
    version     int NOT NULL,
    surname     text NOT NULL,
    name        text,
    kind        text NOT NULL CHECK (kind IN ('PRIVATE', 'BUSINESS'))
);

CREATE TABLE contract (
    id               uuid PRIMARY KEY,
    version          int NOT NULL,
    customer         uuid NOT NULL REFERENCES customer,
    number           text NOT NULL UNIQUE,
    price_list       text,
    service_level    text,
    balance_in_order boolean NOT NULL DEFAULT true
);
CREATE INDEX contract_by_customer ON contract (customer);

CREATE TABLE site (
    id             uuid PRIMARY KEY,
    version        int NOT NULL,
    territory      text NOT NULL REFERENCES territory,
    customer       uuid REFERENCES customer,
    address        text NOT NULL,
    lat            double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
    lon            double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
    entrance       text,
    floor          text,
    access         text NOT NULL CHECK (access IN ('STREET_LEVEL', 'LIFT', 'STAIRS')),
    technical_room boolean NOT NULL DEFAULT false
);
CREATE INDEX site_by_territory ON site (territory);

CREATE TABLE contact (
    id       uuid PRIMARY KEY,
    version  int NOT NULL,
    site     uuid NOT NULL REFERENCES site,
    name     text NOT NULL,
    phone    text NOT NULL CHECK (phone ~ '^\+[0-9]{4,15}$'),
    email    text,
    language text NOT NULL CHECK (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    may_sign boolean NOT NULL
);
CREATE INDEX contact_by_site ON contact (site);
