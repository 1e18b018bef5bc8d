Feature: The outcome of a data protection complaint
  The authority looks into the complaint, tells the complainant how far it has come, and tells the outcome: without undue
  delay, for which the Act gives no number of days.

  Rule: The complainant is told the outcome without undue delay
    DPA 2018 s.164A(4)
    Our reading: undue delay is counted from the receipt, and no day can be reckoned for it; how long it has waited is
    shown.

    Scenario Outline: What the outcome may be
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
      When on Mon 20 July 2026 the complainant is told that it is <outcome>
      Then it is recorded
      And the data protection complaint stands after the outcome was given
      And of it only the data protection acknowledgement has a time limit

      Examples:
        | outcome       | why                                       |
        | upheld        | the letter went to an old address         |
        | partly upheld | one of two things that were complained of |
        | not upheld    | the information was rightly kept          |

    Scenario: An outcome that is not on the list
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
      When on Mon 20 July 2026 the complainant is told that it is dismissed
      Then it is impossible: unknown data protection outcome

    Scenario: An outcome of a complaint from before the Act's duties
      Given this chronology
        | Mon 1 June 2026 | a data protection complaint comes by e-mail |
      When on Mon 8 June 2026 the complainant is told that it is upheld
      Then it is recorded

    Scenario: A second outcome
      Given this chronology
        | Wed 1 July 2026  | a data protection complaint comes by e-mail   |
        | Mon 20 July 2026 | the complainant is told that it is not upheld |
      When on Tue 21 July 2026 the complainant is told that it is upheld
      Then it is impossible: out of order

    Scenario: Completed after the outcome
      Given this chronology
        | Wed 1 July 2026  | a data protection complaint comes by e-mail   |
        | Mon 20 July 2026 | the complainant is told that it is not upheld |
      When on Tue 21 July 2026 its file is closed
      Then it is recorded
      And the data protection complaint stands after it was completed

    Scenario: Completed after it was withdrawn
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
        | Fri 3 July 2026 | the complainant withdraws it                |
      When on Mon 6 July 2026 its file is closed
      Then it is recorded

    Scenario: Completed without an outcome
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
        | Fri 3 July 2026 | its receipt is acknowledged by e-mail       |
      When on Mon 20 July 2026 its file is closed
      Then it is refused as outcome outstanding, under DPA 2018 s.164A(4)

    Scenario: Completed without an outcome all the same
      Given this chronology
        | Wed 1 July 2026 | a data protection complaint comes by e-mail |
        | Fri 3 July 2026 | its receipt is acknowledged by e-mail       |
      When on Mon 20 July 2026 its file is closed, despite the rule
      Then it is recorded as breaking a rule: outcome outstanding

    Scenario: One from before the duties is completed without an outcome
      Given this chronology
        | Thu 18 June 2026 | a data protection complaint comes by e-mail |
      When on Mon 20 July 2026 its file is closed
      Then it is recorded

  Rule: The complainant is told of the progress
    DPA 2018 s.164A(5)

    Scenario: Told twice while it is looked into
      Given this chronology
        | Wed 1 July 2026  | a data protection complaint comes by e-mail       |
        | Mon 13 July 2026 | the complainant is told of the progress by e-mail |
      When on Mon 27 July 2026 the complainant is told of the progress by telephone
      Then it is recorded
      And the data protection complaint stands before it was acknowledged

    Scenario: Told of progress after the outcome
      Given this chronology
        | Wed 1 July 2026  | a data protection complaint comes by e-mail   |
        | Mon 20 July 2026 | the complainant is told that it is not upheld |
      When on Mon 27 July 2026 the complainant is told of the progress by telephone
      Then it is impossible: out of order

  Rule: A complaint about an access request is linked to the request
    DPA 2018 s.164A(1)

    Scenario: The answer to the request was late
      Given an access request of Mon 4 May 2026
      When about that, on Wed 1 July 2026, a data protection complaint comes by e-mail
      Then the two cases are linked as about
      And the data protection acknowledgement is due on Fri 31 July 2026

  Rule: One letter may hold a Children Act complaint and a data protection complaint
    DPA 2018 s.164A(3); SI 2006/1738 reg 14(1)
    Our reading: they are two cases of one letter, linked, each with the time limits of its own law.

    Scenario: Two cases, two clocks
      Given this chronology
        | Wed 1 July 2026 | a complaint is received |
      When the letter of Wed 1 July 2026 opens a second case: a data protection complaint comes by letter
      Then the two cases are linked as same letter
      And the data protection acknowledgement is due on Fri 31 July 2026
      And in the other case Stage 1 is due on Wed 15 July 2026
