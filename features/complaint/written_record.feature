Feature: The written record of a complaint made orally
  SI 2006/1738 reg 16. Where the representations were made orally, the authority records them in writing as soon as
  possible, invites the complainant to comment on the record, and amends it as the authority considers necessary. The
  record is then the representations.

  Rule: Each version of the record is kept, in order, up to the final one
    SI 2006/1738 reg 16
    The regulation gives no time. Our reading: the record may be prepared as soon as the complaint was made, whatever
    stage it stands at.

    Background:
      Given on Mon 2 February 2026 a complaint is made by telephone

    Scenario: One version after another
      Given this chronology
        | Tue 3 February 2026 | version 1 of the written record is prepared, and comments on it are invited |
        | Mon 9 February 2026 | version 2 of the written record is prepared                                 |
      When on Tue 10 February 2026 version 3 of the written record is produced as the final one
      Then it is recorded

    Scenario Outline: While Stage 1 goes on, and after it
      Given this chronology
        | Tue 3 February 2026 | the formal investigation begins       |
        | Mon 9 February 2026 | the response finds point 1 not upheld |
        | Mon 2 March 2026    | Stage 2 is asked for                  |
      When on <prepared> version 1 of the written record is prepared, and comments on it are invited
      Then it is recorded

      Examples:
        | prepared             | why                                |
        | Mon 2 February 2026  | on the day of the call             |
        | Thu 5 February 2026  | during the Stage 1 investigation   |
        | Mon 16 February 2026 | between the response and a request |
        | Tue 3 March 2026     | at Stage 2                         |

    Scenario Outline: A version out of its order
      Given on Tue 3 February 2026 version 1 of the written record is prepared, and comments on it are invited
      When on Mon 9 February 2026 version <number> of the written record is prepared
      Then it is impossible: version out of order

      Examples:
        | number | why                      |
        | 1      | there is a first already |
        | 3      | there is no second       |

    Scenario: Nothing follows the final version
      Given this chronology
        | Tue 3 February 2026 | version 1 of the written record is prepared, and comments on it are invited |
        | Mon 9 February 2026 | version 2 of the written record is produced as the final one                |
      When on Tue 10 February 2026 version 3 of the written record is prepared
      Then it is impossible: version out of order

  Rule: The complainant is invited to comment before the record is final; what is amended is for the authority to say
    SI 2006/1738 reg 16
    Our reading: the record needs no agreement. A final record on which nobody was invited to comment is a finding; but
    the authority's own omission does not hold up the start of Stage 2.

    Background:
      Given this chronology
        | Mon 2 February 2026 | a complaint is made by telephone |
        | Mon 2 March 2026    | Stage 2 is asked for             |

    Scenario: Invited
      Given on Tue 3 March 2026 version 1 of the written record is prepared, and comments on it are invited
      When on Mon 9 March 2026 version 2 of the written record is produced as the final one
      Then it is recorded
      And Stage 2 starts on Mon 9 March 2026

    Scenario: Invited on an earlier version
      Given this chronology
        | Tue 3 March 2026 | version 1 of the written record is prepared, and comments on it are invited |
        | Thu 5 March 2026 | version 2 of the written record is prepared                                 |
      When on Mon 9 March 2026 version 3 of the written record is produced as the final one
      Then it is recorded

    Scenario: Not invited
      Given on Tue 3 March 2026 version 1 of the written record is prepared
      When on Mon 9 March 2026 version 2 of the written record is produced as the final one
      Then it is refused as comments not invited, under SI 2006/1738 reg 16

    Scenario: The first version is the final one, and nobody was invited to comment
      When on Tue 3 March 2026 version 1 of the written record is produced as the final one
      Then it is refused as comments not invited, under SI 2006/1738 reg 16

    Scenario: Not invited, and produced all the same
      When on Tue 3 March 2026 version 1 of the written record is produced as the final one, despite the rule
      Then it is recorded as breaking a rule: comments not invited
      And Stage 2 starts on Tue 3 March 2026

  Rule: Of a complaint made in writing there is no record to prepare
    SI 2006/1738 reg 16

    Background:
      Given this chronology
        | Mon 2 February 2026 | a complaint is received |
        | Mon 2 March 2026    | Stage 2 is asked for    |

    Scenario: Prepared for a complaint made in writing
      When on Tue 3 March 2026 version 1 of the written record is prepared, and comments on it are invited
      Then it is refused as record of written, under SI 2006/1738 reg 16

    Scenario: Prepared all the same, it moves nothing
      Given this chronology
        | Tue 3 March 2026 | version 1 of the written record is prepared, and comments on it are invited, despite the rule |
      When on Fri 27 March 2026 version 2 of the written record is produced as the final one, despite the rule
      Then it is recorded as breaking a rule: record of written
      And Stage 2 starts on Mon 2 March 2026
      And Stage 2 is due on Wed 8 April 2026
