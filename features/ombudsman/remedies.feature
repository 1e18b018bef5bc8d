Feature: Remedies
  What the Ombudsman upheld is put right by remedies: several, each with the date that it set, followed to the evidence
  and to the end of its file.

  Rule: An early remedy is agreed before the decision
    Local Government Act 1974 s.24A(7)
    Our reading: it is a remedy from the day on which the matter is upheld, and is counted from then on; while the matter
    does not count as upheld none of its remedies is counted. A decision that does not uphold ends what was still to come.

    Scenario Outline: Agreed before the decision, evidenced before it
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Thu 12 June 2025     | <so far>                                                                                      |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
      When on Mon 8 September 2025 the evidence of remedy 1 is sent
      Then it is recorded
      And the remedy ended on Mon 8 September 2025 by evidence, in time
      And remedy 1 counts in no year

      Examples:
        | so far                                                                            | why                             |
        | the Ombudsman asks by a letter of Tue 10 June 2025 for a reply by Tue 8 July 2025 | the Ombudsman still assesses it |
        | the Ombudsman takes up an investigation                                           | or investigates                 |

    Scenario: From the decision on it counts
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach                                                                 |
        | Mon 9 June 2025  | remedy 1 is agreed by a letter of Thu 5 June 2025: an apology, due Mon 23 June 2025                |
        | Mon 30 June 2025 | the Ombudsman decides at the assessment: upheld; at assessment, by an early remedy                 |
        | Wed 2 July 2025  | remedy 2 is agreed by a letter of Mon 30 June 2025: training and guidance, due Mon 1 December 2025 |
      Then remedy 1 counts from Mon 30 June 2025
      And remedy 2 counts from Wed 2 July 2025

  Rule: Each remedy is one of these, and has the date that the Ombudsman set
    Ombudsman's remedies (lgo.org.uk)

    Scenario Outline: A remedy is agreed
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                        |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice |
      When on Thu 4 September 2025 remedy 1 is agreed by a letter of Mon 1 September 2025: <remedy>, due Mon 29 September 2025
      Then it is recorded
      And no law reckons the remedy: the Ombudsman set it
      And the remedy is due on Mon 29 September 2025

      Examples:
        | remedy                                      | why                                  |
        | an apology                                  | by the service                       |
        | add to or correct records                   | the file said something else         |
        | financial redress                           | how much is still to be agreed       |
        | new appeal, review or reconsidered decision | it was decided wrongly               |
        | reassessment                                | of what the child needs              |
        | services or information to the person       | what had not been given              |
        | services or information to others           | whoever else is in the same position |
        | procedure or policy change                  | better information about advocacy    |
        | training and guidance                       | for the staff                        |

    Scenario: Money, and what it is for
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                                                                                |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                                                                         |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: financial redress of 350 pounds for distress, time and trouble, due Mon 29 September 2025 |
      Then remedy 1 is financial redress, of 35000 pence, and awaited

    Scenario Outline: The evidence is in time or late by days
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                     |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
      When on <sent> the evidence of remedy 1 is sent
      Then the remedy ended on <sent> by evidence, <verdict>

      Examples:
        | sent                  | verdict | why            |
        | Mon 29 September 2025 | in time | the day itself |
        | Tue 30 September 2025 | late    | the day after  |

    Scenario: A later date for a remedy
      Given this chronology
        | Mon 2 June 2025       | the Ombudsman tells of an approach                                                              |
        | Mon 1 September 2025  | the Ombudsman decides after an investigation: upheld; fault and injustice                       |
        | Thu 4 September 2025  | remedy 1 is agreed by a letter of Mon 1 September 2025: reassessment, due Mon 29 September 2025 |
        | Mon 22 September 2025 | the Ombudsman agrees in writing to Mon 13 October 2025 for the remedy                           |
      Then the remedy is due on Mon 13 October 2025

    Scenario: Several, each with its own end
      Given this chronology
        | Mon 2 June 2025       | the Ombudsman tells of an approach                                                                     |
        | Mon 1 September 2025  | the Ombudsman decides after an investigation: upheld; fault and injustice                              |
        | Thu 4 September 2025  | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025          |
        | Thu 4 September 2025  | remedy 2 is agreed by a letter of Mon 1 September 2025: training and guidance, due Fri 31 October 2025 |
        | Fri 26 September 2025 | the evidence of remedy 1 is sent                                                                       |
        | Mon 10 November 2025  | the Ombudsman closes its file on remedy 1: satisfied                                                   |
        | Mon 10 November 2025  | the Ombudsman closes its file on remedy 2: not complied                                                |
      Then remedy 1 is an apology, of 0 pence, and satisfied
      And remedy 2 is training and guidance, of 0 pence, and not complied
      And the second remedy came 10 days after its date

    Scenario: The Ombudsman closes its file on all that are left
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                     |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
        | Fri 10 October 2025  | the evidence of remedy 1 is sent                                                              |
        | Mon 10 November 2025 | the Ombudsman closes its file on the remedies: late                                           |
      Then remedy 1 is an apology, of 0 pence, and late

    Scenario: A remedy of what was not upheld
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                       |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: not upheld |
      When on Thu 4 September 2025 remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025
      Then it is impossible: remedy of nothing upheld

    Scenario: What was still to be done when the decision did not uphold is asked for no more
      Given this chronology
        | Mon 2 June 2025       | the Ombudsman tells of an approach                                                            |
        | Mon 16 June 2025      | the Ombudsman takes up an investigation                                                       |
        | Thu 4 September 2025  | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
        | Mon 15 September 2025 | the Ombudsman decides after an investigation: not upheld                                      |
      Then the remedy ended on Mon 15 September 2025 by the decision, in time
      And remedy 1 counts in no year
      When on Tue 16 September 2025 the file is closed
      Then it is recorded

    Scenario: Upheld, and then not
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                     |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
        | Mon 6 October 2025   | the Ombudsman takes its decision back                                                         |
        | Mon 3 November 2025  | the Ombudsman decides after an investigation: not upheld                                      |
      Then remedy 1 counts in no year

    Scenario Outline: A remedy that cannot be
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                        |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice |
      When on Thu 4 September 2025 remedy <number> is agreed by a letter of <letter>: <remedy>, due <due>
      Then it is impossible: <name>

      Examples:
        | number | letter               | remedy                                   | due                   | name                   | why                          |
        | 1      | Mon 1 September 2025 | a bunch of flowers                       | Mon 29 September 2025 | unknown remedy         | not on the list              |
        | 1      | Mon 1 September 2025 | an apology of 100 pounds                 | Mon 29 September 2025 | amount of no payment   | words cost nothing           |
        | 1      | Mon 1 September 2025 | financial redress of 100 pounds for pain | Mon 29 September 2025 | unknown redress        | not on the list              |
        | 2      | Mon 1 September 2025 | an apology                               | Mon 29 September 2025 | remedy out of order    | the first has number 1       |
        | 1      | Fri 5 September 2025 | an apology                               | Mon 29 September 2025 | letter not yet written | agreed the day before        |
        | 1      | Mon 1 September 2025 | an apology                               | Fri 29 August 2025    | date before the letter | what is asked for is to come |

    Scenario: Evidence of a remedy that does not exist
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                     |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
      When on Mon 8 September 2025 the evidence of remedy 2 is sent
      Then it is impossible: no such remedy

    Scenario: The file on a remedy is closed once
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                     |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
        | Fri 10 October 2025  | the Ombudsman closes its file on remedy 1: satisfied                                          |
      When on Mon 13 October 2025 the Ombudsman closes its file on remedy 1: late
      Then it is impossible: compliance closed already

    Scenario: The authority closes its own file before the Ombudsman has closed that on a remedy
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                                                            |
        | Mon 1 September 2025 | the Ombudsman decides after an investigation: upheld; fault and injustice                     |
        | Thu 4 September 2025 | remedy 1 is agreed by a letter of Mon 1 September 2025: an apology, due Mon 29 September 2025 |
        | Thu 4 September 2025 | the Monitoring Officer is told                                                                |
      When on Fri 26 September 2025 the file is closed
      Then it is impossible: remedy outstanding
