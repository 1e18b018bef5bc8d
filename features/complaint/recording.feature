Feature: Keeping the record
  SI 2006/1738 reg 13(2): the authority records each complaint, its outcome, and whether the time limits were complied
  with. The record is of what happened, when it happened, and when that was known. Nothing in it is ever altered.

  Rule: What is recorded late is judged as of the day on which it happened
    SI 2006/1738 reg 13(2)
    Our reading: the verdict on a time limit follows what was done on which day, not when it was written down. What
    happened later is judged again after it.

    Scenario: An extension that was decided in time and recorded late
      Given this chronology
        | Mon 1 June 2026  | a complaint is received           |
        | Tue 2 June 2026  | the formal investigation begins   |
        | Mon 22 June 2026 | the response finds point 1 upheld |
      When on Mon 15 June 2026 Stage 1 is extended to Mon 29 June 2026
      Then it is recorded
      And Stage 1 ended on Mon 22 June 2026 by response, in time

    Scenario: An acknowledgement that was sent in time and recorded late
      Given this policy of the authority
        | in force from       | Wed 1 April 2026 |
        | acknowledges within | 3 working days   |
      And this chronology
        | Mon 1 June 2026 | a complaint is received                |
        | Fri 5 June 2026 | the complaint is resolved by agreement |
      When on Thu 4 June 2026 it is acknowledged
      Then it is recorded
      And the acknowledgement ended on Thu 4 June 2026 by acknowledgement, in time

    Scenario: A withdrawal recorded late that leaves nothing to answer
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When on Fri 5 June 2026 the complaint is withdrawn
      Then it is impossible: out of order

    Scenario: A request for an advocate recorded after everything else
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after |
        | Wed 3 June 2026 | an advocate is appointed                          |
      When on Mon 1 June 2026 an advocate is asked for
      Then it is recorded
      And Stage 1 starts on Wed 3 June 2026

    Scenario: What was due is told as it was known
      Given today is Mon 8 June 2026
      And on Mon 1 June 2026 a complaint is received
      And today is Fri 19 June 2026
      When on Mon 15 June 2026 Stage 1 is extended to Mon 29 June 2026
      Then Stage 1 is due on Mon 29 June 2026
      And as known on Thu 18 June 2026, Stage 1 was due on Mon 15 June 2026

  Rule: Nothing is recorded before it has happened
    SI 2006/1738 reg 13(2)

    Scenario Outline: On the day and before
      Given today is Mon 8 June 2026
      When on <received> a complaint is received
      Then <answer>

      Examples:
        | received        | answer                          | why      |
        | Mon 8 June 2026 | it is recorded                  | today    |
        | Tue 9 June 2026 | it is impossible: in the future | tomorrow |

  Rule: A mistake is put right by a further entry, which is judged as the first was
    SI 2006/1738 reg 13(2)
    The mistake stays on record, and what was known while it stood can still be told.

    Scenario: The day of receipt was wrong
      Given today is Tue 9 June 2026
      And on Wed 3 June 2026 a complaint is received
      And today is Wed 10 June 2026
      When these corrections are made together
        | Wed 3 June 2026 | Mon 1 June 2026 | a complaint is received |
      Then it is recorded
      And Stage 1 is due on Mon 15 June 2026
      And as known on Tue 9 June 2026, Stage 1 was due on Wed 17 June 2026

    Scenario: An extension that was never made is struck out
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                 |
        | Mon 8 June 2026 | Stage 1 is extended to Mon 29 June 2026 |
      When these corrections are made together
        | Mon 8 June 2026 | Mon 8 June 2026 | struck out |
      Then it is recorded
      And Stage 1 is due on Mon 15 June 2026

    Scenario: A correction that the rules forbid
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                 |
        | Mon 8 June 2026 | Stage 1 is extended to Mon 29 June 2026 |
      When these corrections are made together
        | Mon 8 June 2026 | Mon 8 June 2026 | Stage 1 is extended to Mon 29 June 2026 because of staff absence |
      Then it is refused as not complex, under SI 2006/1738 reg 14(5)

    Scenario: A correction after which what follows may not be
      Given this chronology
        | Mon 1 June 2026 | a complaint is received         |
        | Tue 2 June 2026 | the formal investigation begins |
      When these corrections are made together
        | Mon 1 June 2026 | Mon 1 June 2026 | a complaint is received from such other person |
      Then it is refused as interest undecided, under SI 2006/1738 reg 12

    Scenario: A correction after which what follows cannot be
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Tue 2 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When these corrections are made together
        | Tue 2 June 2026 | Tue 2 June 2026 | struck out |
      Then it is impossible: out of order

    Scenario: Two mistakes that can only be put right together
      Given this chronology
        | Mon 1 June 2026 | a complaint is received           |
        | Wed 3 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | the response finds point 1 upheld |
      When these corrections are made together
        | Wed 3 June 2026 | Wed 10 June 2026 | the formal investigation begins   |
        | Mon 8 June 2026 | Tue 16 June 2026 | the response finds point 1 upheld |
      Then it is recorded
      And Stage 1 ended on Tue 16 June 2026 by response, late

  Rule: What was done although the law gives no power to do it is recorded with the rule that it broke
    SI 2006/1738 reg 13(2)
    A record that could not say so would force officers to lie. It stays a finding, and moves no time limit.

    Scenario: Two rules broken at different times
      Given this chronology
        | Mon 1 June 2026 | a complaint is received                                                                 |
        | Tue 2 June 2026 | a later start on Mon 8 June 2026 is agreed at the authority's request, despite the rule |
      When on Mon 8 June 2026 Stage 1 is extended to Mon 29 June 2026 because of staff absence, despite the rule
      Then it is recorded as breaking a rule: not complex
      And Stage 1 starts on Mon 1 June 2026
      And Stage 1 is due on Mon 15 June 2026

    Scenario: What cannot be is not recorded despite anything
      Given on Mon 1 June 2026 a complaint is received
      When on Mon 8 June 2026 the response finds point 1 upheld, despite the rule
      Then it is impossible: out of order
