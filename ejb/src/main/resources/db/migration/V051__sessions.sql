create table commission (
    id      bigint not null primary key,
    version bigint not null,
    body_id bigint not null references state_body (id),
    name_kk varchar(500),
    name_ru varchar(500)
);
create index commission_body on commission (body_id);

create table composition (
    id            bigint       not null primary key,
    version       bigint       not null,
    commission_id bigint       not null references commission (id),
    order_no      varchar(100) not null,
    ordered_on    date         not null,
    in_force_from date         not null,
    constraint composition_order unique (commission_id, in_force_from)
);

create table seat (
    id             bigint      not null primary key,
    version        bigint      not null,
    composition_id bigint      not null references composition (id),
    person_id      bigint      not null references person (id),
    place          varchar(30) not null,
    presides       boolean     not null,
    constraint seat_holder unique (composition_id, person_id)
);
create index seat_person on seat (person_id);

create table commission_session (
    id            bigint      not null primary key,
    version       bigint      not null,
    track         varchar(30) not null,
    stage         varchar(60) not null,
    body_id       bigint      not null references state_body (id),
    commission_id bigint      not null references commission (id),
    sitting_id    bigint references sitting (id),
    edition_hash  varchar(64) not null,
    held_on       date        not null,
    room          varchar(300)
);
create index commission_session_body on commission_session (body_id, held_on);

create table attendance (
    id         bigint    not null primary key,
    version    bigint    not null,
    session_id bigint    not null references commission_session (id),
    person_id  bigint    not null references person (id),
    came_at    timestamp not null,
    left_at    timestamp
);
create index attendance_session on attendance (session_id);

create table agenda_item (
    id               bigint      not null primary key,
    version          bigint      not null,
    session_id       bigint      not null references commission_session (id),
    case_id          bigint      not null references evaluation_case (id),
    person_id        bigint      not null references person (id),
    place_no         integer     not null,
    result_kind      varchar(60) not null,
    result_part      varchar(20) not null,
    state            varchar(20) not null,
    put_score        varchar(80),
    put_grade        varchar(40),
    note             varchar(2000),
    decided_score    varchar(80),
    decided_grade    varchar(40),
    decided_on       date,
    former_result_id bigint references case_result (id)
);
create index agenda_item_session on agenda_item (session_id);
create index agenda_item_case on agenda_item (case_id);

create table agenda_dispute (
    item_id bigint      not null references agenda_item (id),
    dispute varchar(30) not null,
    primary key (item_id, dispute)
);

create table conclusion (
    id      bigint        not null primary key,
    version bigint        not null,
    item_id bigint        not null references agenda_item (id),
    kind    varchar(60)   not null,
    words   varchar(4000) not null,
    lang    varchar(5)    not null
);
create index conclusion_item on conclusion (item_id);

create table motion (
    id            bigint      not null primary key,
    version       bigint      not null,
    item_id       bigint      not null references agenda_item (id),
    sort          varchar(20) not null,
    score         varchar(80),
    grade         varchar(40) not null,
    ground        varchar(20),
    reason        varchar(4000),
    reason_lang   varchar(5),
    put_at        timestamp   not null,
    again_because varchar(2000),
    outcome       varchar(20) not null,
    counted_at    timestamp
);
create index motion_item on motion (item_id);

create table motion_proof (
    motion_id bigint not null references motion (id),
    file_id   bigint not null references stored_file (id),
    primary key (motion_id, file_id)
);

-- Everybody's place and vote as they stood when the motion was put: later orders, attendance and recusals do not touch these rows.
create table voter (
    id           bigint      not null primary key,
    version      bigint      not null,
    motion_id    bigint      not null references motion (id),
    person_id    bigint      not null references person (id),
    place        varchar(30) not null,
    presiding    boolean     not null,
    present      boolean     not null,
    voting       boolean     not null,
    recused      varchar(30),
    in_favour    boolean,
    said_at      timestamp,
    entered_by   bigint references person (id),
    confirmed_at timestamp,
    constraint voter_person unique (motion_id, person_id)
);

create table protocol (
    id         bigint not null primary key,
    version    bigint not null,
    session_id bigint not null unique references commission_session (id)
);

create table protocol_version (
    id          bigint      not null primary key,
    version     bigint      not null,
    protocol_id bigint      not null references protocol (id),
    version_no  integer     not null,
    paper_id    bigint      not null references registered_paper (id),
    sha256      varchar(64) not null,
    made_at     timestamp   not null,
    because     varchar(2000),
    constraint protocol_version_number unique (protocol_id, version_no)
);

create table separate_opinion (
    id          bigint        not null primary key,
    version     bigint        not null,
    protocol_id bigint        not null references protocol (id),
    person_id   bigint        not null references person (id),
    case_id     bigint references evaluation_case (id),
    words       varchar(4000) not null,
    lang        varchar(5)    not null,
    given_at    timestamp     not null
);
create index separate_opinion_protocol on separate_opinion (protocol_id);

create table correction_sheet (
    id          bigint        not null primary key,
    version     bigint        not null,
    protocol_id bigint        not null references protocol (id),
    instead_of  varchar(4000) not null,
    words       varchar(4000) not null,
    lang        varchar(5)    not null,
    made_at     timestamp     not null
);
create index correction_sheet_protocol on correction_sheet (protocol_id);
