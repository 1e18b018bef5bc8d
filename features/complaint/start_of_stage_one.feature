Feature: The start of Stage 1
  SI 2006/1738 reg 14(3) and (4). While the start is awaited, the time has not begun: Stage 1 is neither in time nor
  overdue, and it is shown how long it has waited. Our reading: of several rules that move the start, the latest day.

  Rule: Stage 1 starts when the authority receives the complaint
    SI 2006/1738 reg 14(3)(c)
    Our reading: any officer at any office is the authority. When it came to the complaints team does not matter.

    Scenario: Received by the complaints team
      When on Mon 1 June 2026 a complaint is received
      Then Stage 1 starts on Mon 1 June 2026
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Received by another office first
      When this complaint
        | received on         | Mon 1 June 2026 |
        | reached the team on | Fri 5 June 2026 |
      Then it is recorded
      And Stage 1 starts on Mon 1 June 2026

    Scenario: With the team before the authority had it
      When this complaint
        | received on         | Mon 1 June 2026 |
        | reached the team on | Sun 31 May 2026 |
      Then it is impossible: days out of order

    Scenario: Received a second time
      Given on Mon 1 June 2026 a complaint is received
      When on Wed 3 June 2026 a complaint is received
      Then it is impossible: out of order

  Rule: For «such other person» it starts when the authority decides that there is sufficient interest
    SI 2006/1738 reg 14(3)(a)

    Scenario: Not decided yet
      When on Mon 1 June 2026 a complaint is received from such other person
      Then Stage 1 waits for sufficient interest
      And Stage 1 is due on no day
      And on Tue 30 June 2026 the time for Stage 1 has not run out

    Scenario Outline: Decided
      Given on Mon 1 June 2026 a complaint is received from such other person
      When on <decided> sufficient interest is found
      Then Stage 1 starts on <decided>
      And Stage 1 is due on <due>

      Examples:
        | decided         | due              | why                   |
        | Mon 1 June 2026 | Mon 15 June 2026 | on the day of receipt |
        | Wed 3 June 2026 | Wed 17 June 2026 | two days later        |
        | Sat 6 June 2026 | Fri 19 June 2026 | on a Saturday         |

    Scenario: Deciding again what was decided does not move the start
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from such other person |
        | Wed 3 June 2026 | sufficient interest is found                   |
      When on Wed 10 June 2026 sufficient interest is found
      Then Stage 1 starts on Wed 3 June 2026

  Rule: Where an advocate was asked for and there was none at receipt, it starts when one is appointed
    SI 2006/1738 reg 14(3)(b)
    So an advocate moves the start; only complexity extends the time. Our reading: where the complainant no longer wants
    an advocate, or none is to be appointed, the start is the receipt; one asked for later moves nothing.

    Background:
      Given on Mon 1 June 2026 a complaint is received from a child looked after

    Scenario: Asked for and not appointed yet
      When on Mon 1 June 2026 an advocate is asked for
      Then Stage 1 waits for an advocate
      And Stage 1 is due on no day

    Scenario Outline: Asked for and appointed
      Given on Mon 1 June 2026 an advocate is asked for
      When on <appointed> an advocate is appointed
      Then Stage 1 starts on <appointed>
      And Stage 1 is due on <due>

      Examples:
        | appointed       | due              | why                   |
        | Mon 1 June 2026 | Mon 15 June 2026 | on the day of receipt |
        | Wed 3 June 2026 | Wed 17 June 2026 | two days later        |
        | Sun 7 June 2026 | Fri 19 June 2026 | on a Sunday           |

    Scenario: Asked for on the day after receipt
      When on Tue 2 June 2026 an advocate is asked for
      Then it is recorded
      And it has no effect, under SI 2006/1738 reg 14(3)(b)

    Scenario: Appointed without having been asked for
      When on Wed 3 June 2026 an advocate is appointed
      Then it is recorded
      And Stage 1 starts on Mon 1 June 2026

    Scenario Outline: There will be no advocate
      Given on Mon 1 June 2026 an advocate is asked for
      When on Wed 3 June 2026 <what>
      Then it is recorded
      And Stage 1 starts on Mon 1 June 2026

      Examples:
        | what                                             | why              |
        | the complainant declines an advocate             | no longer wanted |
        | it is settled that no advocate will be appointed | none to be had   |

    Scenario: Declining an advocate who was not asked for
      When on Wed 3 June 2026 the complainant declines an advocate
      Then it is impossible: no advocate asked for

    Scenario: Withdrawn while the advocate is awaited
      Given on Mon 1 June 2026 an advocate is asked for
      When on Wed 3 June 2026 the complaint is withdrawn
      Then Stage 1 ended on Wed 3 June 2026 by withdrawal, before it started

    Scenario: Answered while the advocate is awaited
      Given this chronology
        | Mon 1 June 2026 | an advocate is asked for        |
        | Wed 3 June 2026 | the formal investigation begins |
      When on Mon 8 June 2026 the response finds point 1 upheld
      Then it is recorded
      And Stage 1 ended on Mon 8 June 2026 by response, before it started

  Rule: Where both are awaited, it starts with the later
    SI 2006/1738 reg 14(3)(a); SI 2006/1738 reg 14(3)(b)
    Our reading: the regulation does not say which prevails.

    Background:
      Given this complaint
        | received on               | Mon 1 June 2026          |
        | from                      | another person, adoption |
        | made by a child in person | yes                      |
      And on Mon 1 June 2026 an advocate is asked for

    Scenario Outline: Sufficient interest and an advocate
      Given on <interest> sufficient interest is found
      When on <advocate> an advocate is appointed
      Then Stage 1 starts on <start>

      Examples:
        | interest        | advocate        | start           | why                   |
        | Wed 3 June 2026 | Fri 5 June 2026 | Fri 5 June 2026 | the advocate is later |
        | Fri 5 June 2026 | Wed 3 June 2026 | Fri 5 June 2026 | the decision is later |

    Scenario: An advocate is appointed and sufficient interest is not decided
      When on Wed 3 June 2026 an advocate is appointed
      Then Stage 1 waits for sufficient interest

    Scenario: Sufficient interest is found and no advocate is appointed
      When on Wed 3 June 2026 sufficient interest is found
      Then Stage 1 waits for an advocate

  Rule: A later start may be agreed, only at the complainant's request
    SI 2006/1738 reg 14(4)
    It must be later than the day that reg 14(3) gives; a day that is not later has no effect.
    Our reading: what has run out cannot be put off, so that it must be agreed before the time has run out.

    Scenario Outline: At the complainant's request
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 2 June 2026 a later start on <agreed> is agreed at the complainant's request
      Then it is recorded
      And Stage 1 starts on <agreed>
      And Stage 1 is due on <due>

      Examples:
        | agreed          | due              | why          |
        | Tue 2 June 2026 | Tue 16 June 2026 | a day later  |
        | Mon 8 June 2026 | Mon 22 June 2026 | a week later |
        | Sun 7 June 2026 | Fri 19 June 2026 | on a Sunday  |

    Scenario Outline: A day that is not later
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 2 June 2026 a later start on <agreed> is agreed at the complainant's request
      Then it is recorded
      And it has no effect, under SI 2006/1738 reg 14(4)

      Examples:
        | agreed          | why                |
        | Mon 1 June 2026 | the day of receipt |
        | Sun 31 May 2026 | the day before it  |

    Scenario Outline: Agreed about the last day
      Given on Mon 1 June 2026 a complaint is received
      When on <agreed on> a later start on Mon 22 June 2026 is agreed at the complainant's request
      Then it is recorded
      And Stage 1 is due on <due>

      Examples:
        | agreed on        | due              | why                    |
        | Mon 15 June 2026 | Mon 6 July 2026  | on the last day        |
        | Tue 16 June 2026 | Mon 15 June 2026 | the time has run out   |

    Scenario: Agreed when the time had run out
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 16 June 2026 a later start on Mon 22 June 2026 is agreed at the complainant's request
      Then it is recorded
      And it has no effect, under SI 2006/1738 reg 14(4)

    Scenario: At the authority's request
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 2 June 2026 a later start on Mon 8 June 2026 is agreed at the authority's request
      Then it is refused as later start not asked for, under SI 2006/1738 reg 14(4)

    Scenario: At the authority's request all the same
      Given on Mon 1 June 2026 a complaint is received
      When on Tue 2 June 2026 a later start on Mon 8 June 2026 is agreed at the authority's request, despite the rule
      Then it is recorded as breaking a rule: later start not asked for
      And it has no effect, under SI 2006/1738 reg 14(4)
      And Stage 1 is due on Mon 15 June 2026

    Scenario: Put off a second time
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                                 |
        | Tue 2 June 2026 | a later start on Wed 3 June 2026 is agreed at the complainant's request |
      When on Wed 3 June 2026 a later start on Mon 8 June 2026 is agreed at the complainant's request
      Then Stage 1 starts on Mon 8 June 2026

    Scenario Outline: Agreed while an advocate is awaited
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after                       |
        | Mon 1 June 2026 | an advocate is asked for                                                |
        | Tue 2 June 2026 | a later start on Mon 8 June 2026 is agreed at the complainant's request |
      When on <appointed> an advocate is appointed
      Then Stage 1 starts on <start>

      Examples:
        | appointed        | start            | why                                    |
        | Wed 3 June 2026  | Mon 8 June 2026  | the agreed day is later                |
        | Wed 10 June 2026 | Wed 10 June 2026 | the advocate came after the agreed day |
