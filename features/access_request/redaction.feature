Feature: Redaction and review
  What is exempt is taken out, and each thing that is taken out has a line in a log: the document as a number, the pages,
  the exemption, who took it out, who looked at it, and what became of it. What it said is in no log.

  Rule: Every redaction has its line
    ICO guidance on the right of access

    Scenario: The log of a request
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                 |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption   |
        | Mon 15 June 2026 | redaction 2 takes out pages 4 to 7 of document 12, under send |
        | Tue 16 June 2026 | redaction 3 takes out page 1 of document 13, under reference  |
        | Wed 17 June 2026 | redaction 1 is upheld by somebody else                        |
      When on Wed 17 June 2026 redaction 2 is narrowed by somebody else
      Then the log says
        | 1 | 3 to 3 | adoption  | upheld       |
        | 2 | 4 to 7 | send      | narrowed     |
        | 3 | 1 to 1 | reference | not reviewed |
      And 0 files, 0 consents and 1 reviews are awaited
      And the request is second review

    Scenario: Two lines of one number
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
      When on Tue 16 June 2026 redaction 1 takes out page 9 of document 12, under adoption
      Then it is impossible: redaction out of order

  Rule: Whoever redacted does not review it
    ICO guidance on the right of access
    Our reading: a review is a second person's; a look at one's own work is none.

    Scenario Outline: What the review decides
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
      When on Wed 17 June 2026 redaction 1 is <decision> by somebody else
      Then it is recorded

      Examples:
        | decision | why                   |
        | upheld   | it stays as it is     |
        | narrowed | less is taken out     |
        | removed  | it is given after all |

    Scenario: By the redactor
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
      When on Wed 17 June 2026 redaction 1 is upheld by the redactor
      Then it is impossible: reviewed by the redactor

    Scenario: Two redactors may review each other
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                                    |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption, by the redactor     |
        | Mon 15 June 2026 | redaction 2 takes out page 9 of document 12, under adoption, by another redactor |
        | Wed 17 June 2026 | redaction 1 is upheld by another redactor                                        |
      When on Wed 17 June 2026 redaction 2 is upheld by the redactor
      Then it is recorded

    Scenario: Of what was never taken out
      Given on Mon 1 June 2026 an access request is received
      When on Wed 17 June 2026 redaction 1 is upheld by somebody else
      Then it is impossible: redaction unknown

  Rule: The whole is looked at a second time, and approved
    ICO guidance on the right of access

    Scenario: Reviewed and approved
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
        | Wed 17 June 2026 | redaction 1 is upheld by somebody else                      |
        | Thu 18 June 2026 | the second review is done                                   |
      When on Fri 19 June 2026 what goes out is approved
      Then it is recorded
      And the request is approval
      And it was approved on Fri 19 June 2026

    Scenario Outline: Whoever took something out that stays taken out does not look at the whole a second time
      Given this chronology
        | Mon 1 June 2026  | an access request is received                                                    |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption, by the redactor     |
        | Mon 15 June 2026 | redaction 2 takes out page 9 of document 12, under adoption, by another redactor |
        | Wed 17 June 2026 | redaction 1 is upheld by somebody else                                           |
        | Wed 17 June 2026 | redaction 2 is <decision> by somebody else                                       |
      When on Thu 18 June 2026 the second review is done by <officer>
      Then it is <recorded>

      Examples:
        | decision | officer          | recorded                                                                          | why                                     |
        | upheld   | somebody else    | recorded                                                                          | who reviewed each line may do the whole |
        | upheld   | the redactor     | refused as second review by a redactor, under ICO guidance on the right of access | redaction 1 stands                      |
        | narrowed | another redactor | refused as second review by a redactor, under ICO guidance on the right of access | redaction 2 stands, though narrowed     |
        | removed  | another redactor | recorded                                                                          | nothing of theirs stays taken out       |

    Scenario: It happened all the same
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
        | Wed 17 June 2026 | redaction 1 is upheld by somebody else                      |
      When on Thu 18 June 2026 the second review is done by the redactor, despite the rule
      Then it is recorded as breaking a rule: second review by a redactor
      And the request is approval

    Scenario: A line that nobody has reviewed yet is not put back
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
      When on Thu 18 June 2026 the second review is done by the redactor
      Then it is refused as second review by a redactor, under ICO guidance on the right of access

    Scenario: Reviewed, and not approved yet
      Given this chronology
        | Mon 1 June 2026  | an access request is received                               |
        | Mon 15 June 2026 | redaction 1 takes out page 3 of document 12, under adoption |
        | Wed 17 June 2026 | redaction 1 is upheld by somebody else                      |
      When on Thu 18 June 2026 the second review is done
      Then the request is approval
      And it has not been approved

    Scenario: Approved again after a change
      Given this chronology
        | Mon 1 June 2026  | an access request is received |
        | Fri 19 June 2026 | what goes out is approved     |
      When on Mon 22 June 2026 what goes out is approved
      Then it was approved on Mon 22 June 2026
