Feature: Somebody goes to the Ombudsman
  A matter at the Local Government and Social Care Ombudsman is a case of its own, with or without a complaint of the
  authority's behind it. What the Ombudsman asks, and by when, it says in letters: those dates are kept, and never
  reckoned.

  Rule: Whether to investigate, and what to ask for, is for the Ombudsman
    Local Government Act 1974 s.24A(6)-(7)
    Our reading: committees count an investigation from the day on which it is taken up, decided or not; the Ombudsman
    counts it once it is completed.

    Scenario: The Ombudsman tells of an approach
      When on Mon 2 June 2025 the Ombudsman tells of an approach
      Then it is recorded
      And the matter stands awaiting the Ombudsman's assessment
      And the approach counts as not assessed
      And nothing of it has a time limit

    Scenario: Only the yearly list tells of it
      When on Mon 2 June 2025 the Ombudsman's yearly list tells of an approach
      Then it is recorded
      And the matter stands awaiting the Ombudsman's assessment

    Scenario Outline: Before the law that the program holds
      When on <day> the Ombudsman tells of an approach
      Then <answer>

      Examples:
        | day               | answer                                                                         | why                             |
        | Mon 31 March 2008 | it is refused as before this law, under Local Government Act 1974 s.24A(6)-(7) | the day before it took its form |
        | Tue 1 April 2008  | it is recorded                                                                 | the first day                   |

    Scenario Outline: About a team and a theme of the authority's own
      Given this policy of the authority
        | in force from | Wed 1 April 2026 |
        | teams         | team 1           |
        | themes        | delay            |
      When on Mon 1 June 2026 the Ombudsman tells of an approach about <theme> for <team>
      Then <answer>

      Examples:
        | theme | team   | answer                          | why                        |
        | delay | team 1 | it is recorded                  | both are in the policy     |
        | noise | team 1 | it is impossible: unknown theme | the policy has no such one |
        | delay | team 9 | it is impossible: unknown team  | likewise                   |

    Scenario: An investigation is taken up
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Mon 30 June 2025 the Ombudsman takes up an investigation
      Then the matter stands under the Ombudsman's investigation
      And the approach counts as investigated

    Scenario Outline: The reply to an enquiry is met or late by days
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                                               |
        | Wed 4 June 2025 | the Ombudsman asks by a letter of Tue 3 June 2025 for a reply by Tue 1 July 2025 |
      When on <sent> the reply is sent
      Then no law reckons the reply: the Ombudsman set it
      And the reply ended on <sent> by the reply, <verdict>

      Examples:
        | sent             | verdict | why            |
        | Mon 30 June 2025 | in time | the day before |
        | Tue 1 July 2025  | in time | the day itself |
        | Wed 2 July 2025  | late    | the day after  |

    Scenario: A reply three days late
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                                               |
        | Wed 4 June 2025 | the Ombudsman asks by a letter of Tue 3 June 2025 for a reply by Tue 1 July 2025 |
        | Fri 4 July 2025 | the reply is sent                                                                |
      Then the reply came 3 days after its date

    Scenario: The Ombudsman agrees to a later date
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach                                               |
        | Wed 4 June 2025  | the Ombudsman asks by a letter of Tue 3 June 2025 for a reply by Tue 1 July 2025 |
        | Fri 27 June 2025 | the Ombudsman agrees by telephone to Tue 8 July 2025 for the reply               |
      When on Tue 8 July 2025 the reply is sent
      Then the reply ended on Tue 8 July 2025 by the reply, in time

    Scenario: A later date that is none
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                                               |
        | Wed 4 June 2025 | the Ombudsman asks by a letter of Tue 3 June 2025 for a reply by Tue 1 July 2025 |
      When on Fri 27 June 2025 the Ombudsman agrees in writing to Tue 1 July 2025 for the reply
      Then it is impossible: no longer time

    Scenario: More time for what was not asked
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Fri 27 June 2025 the Ombudsman agrees in writing to Tue 1 July 2025 for the comments
      Then it is impossible: nothing to lengthen

    Scenario: Two enquiries, each with its own date
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach                                                |
        | Wed 4 June 2025  | the Ombudsman asks by a letter of Tue 3 June 2025 for a reply by Tue 1 July 2025  |
        | Wed 11 June 2025 | the Ombudsman asks by a letter of Tue 10 June 2025 for a reply by Tue 8 July 2025 |
        | Mon 30 June 2025 | the reply to enquiry 2 is sent                                                    |
      Then the reply is due on Tue 1 July 2025
      And the second reply ended on Mon 30 June 2025 by the reply, in time

    Scenario: A reply to nothing
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Tue 3 June 2025 the reply is sent
      Then it is impossible: nothing to reply to

    Scenario Outline: A letter whose days cannot be
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Wed 4 June 2025 the Ombudsman asks by a letter of <letter> for a reply by <by>
      Then it is impossible: <name>

      Examples:
        | letter          | by              | name                   | why                               |
        | Thu 5 June 2025 | Tue 1 July 2025 | letter not yet written | it came the day before            |
        | Wed 4 June 2025 | Tue 3 June 2025 | date before the letter | what a letter asks for is to come |

    Scenario Outline: Comments on a draft decision
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                       |
        | Mon 30 June 2025     | the Ombudsman takes up an investigation                                                  |
        | Tue 2 September 2025 | a draft comes by a letter of Mon 1 September 2025, for comments by Mon 15 September 2025 |
      When on <sent> comments are sent
      Then no law reckons the comments: the Ombudsman set it
      And the comments ended on <sent> by comments, <verdict>

      Examples:
        | sent                  | verdict | why            |
        | Mon 15 September 2025 | in time | the day itself |
        | Tue 16 September 2025 | late    | the day after  |

    Scenario: Comments on no draft
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach |
      When on Tue 3 June 2025 comments on draft 1 are sent
      Then it is impossible: nothing to comment on

    Scenario: The decision comes before the reply
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach                                               |
        | Wed 4 June 2025  | the Ombudsman asks by a letter of Tue 3 June 2025 for a reply by Tue 1 July 2025 |
        | Fri 20 June 2025 | the Ombudsman decides at the assessment: assessed and closed                     |
      Then the reply ended on Fri 20 June 2025 by the decision, in time

  Rule: A matter goes to the Ombudsman within twelve months beginning with the day of notice
    Local Government Act 1974 s.26B
    The day on which the person first had notice counts. The Ombudsman may disapply the limit: a late approach is
    recorded, and seen.

    Scenario Outline: The last day
      When on <came> the Ombudsman tells of an approach about what was noticed on <noticed>
      Then it is recorded
      And the approach is due on <last>
      And the approach ended on <came> by the approach itself, <verdict>

      Examples:
        | noticed              | came                 | last                 | verdict | why                                                         |
        | Mon 7 July 2025      | Mon 6 July 2026      | Mon 6 July 2026      | in time | the last of the twelve months                               |
        | Mon 7 July 2025      | Tue 7 July 2026      | Mon 6 July 2026      | late    | the day after                                               |
        | Thu 29 February 2024 | Thu 27 February 2025 | Thu 27 February 2025 | in time | the day before 28 February, which has the place of the 29th |

    Scenario: Noticed after the approach
      When on Mon 2 June 2025 the Ombudsman tells of an approach about what was noticed on Tue 3 June 2025
      Then it is impossible: noticed afterwards
