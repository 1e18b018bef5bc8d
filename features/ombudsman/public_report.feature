Feature: A public report
  Rule: Public notice is given within two weeks, and copies are open for three
    Local Government Act 1974 s.30(4)-(5)
    Our reading: the two weeks follow the day of receipt; the three weeks begin with the day from which copies are open.

    Scenario Outline: The notice
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach      |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation |
        | Mon 7 July 2025 | a public report is received             |
      When on <given> public notice is given, copies being open from <opened>
      Then the public notice is due on Mon 21 July 2025
      And the public notice ended on <given> by the notice, <verdict>
      And copies of the report are open from <opened> to <closed>

      Examples:
        | given            | opened           | closed             | verdict | why                        |
        | Mon 21 July 2025 | Tue 22 July 2025 | Mon 11 August 2025 | in time | the last day               |
        | Tue 22 July 2025 | Mon 28 July 2025 | Sun 17 August 2025 | late    | the day after              |
        | Mon 7 July 2025  | Mon 7 July 2025  | Sun 27 July 2025   | in time | on the very day of receipt |

    Scenario: The notice of no report
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach      |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation |
      When on Mon 7 July 2025 public notice is given, copies being open from Mon 7 July 2025
      Then it is impossible: no public report

    Scenario: The file is closed without a notice
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                   |
        | Tue 3 June 2025      | the Ombudsman takes up an investigation              |
        | Mon 7 July 2025      | a public report is received                          |
        | Mon 7 July 2025      | the Ombudsman decides after an investigation: upheld |
        | Mon 7 July 2025      | the Monitoring Officer is told                       |
        | Mon 1 September 2025 | the report is laid before the authority              |
        | Tue 2 September 2025 | the Ombudsman is told of the action that is taken    |
      When on Mon 6 October 2025 the file is closed
      Then it is refused as notice not given, under Local Government Act 1974 s.30(4)-(5)

    Scenario: It was closed all the same
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach                   |
        | Tue 3 June 2025      | the Ombudsman takes up an investigation              |
        | Mon 7 July 2025      | a public report is received                          |
        | Mon 7 July 2025      | the Ombudsman decides after an investigation: upheld |
        | Mon 7 July 2025      | the Monitoring Officer is told                       |
        | Mon 1 September 2025 | the report is laid before the authority              |
        | Tue 2 September 2025 | the Ombudsman is told of the action that is taken    |
      When on Mon 6 October 2025 the file is closed, despite the rule
      Then it is recorded as breaking a rule: notice not given
      And the matter stands after the file was closed

  Rule: The report is laid before the authority, and answered within three months beginning with its receipt
    Local Government Act 1974 s.31(2)
    The day of receipt is the first day, and the last day does not roll forward. A longer time counts if it was agreed in
    writing. It applies to maladministration or service failure, injustice or not.

    Scenario Outline: The last day
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach      |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation |
        | <received>      | a public report is received             |
      Then the answer to the report is due on <last>

      Examples:
        | received              | last                 | why                                               |
        | Mon 7 July 2025       | Mon 6 October 2025   | the first day counts                              |
        | Fri 26 September 2025 | Thu 25 December 2025 | a bank holiday: it does not roll forward          |
        | Sun 30 November 2025  | Fri 27 February 2026 | the day before 28 February, the last of its month |
        | Mon 1 December 2025   | Sat 28 February 2026 | the end of February, a Saturday                   |

    Scenario Outline: Answered
      Given this chronology
        | Mon 2 June 2025      | the Ombudsman tells of an approach      |
        | Tue 3 June 2025      | the Ombudsman takes up an investigation |
        | Mon 7 July 2025      | a public report is received             |
        | Mon 1 September 2025 | the report is laid before the authority |
      When on <day> the Ombudsman is told of the action that is <action>
      Then the answer to the report ended on <day> by word of the action, <verdict>

      Examples:
        | day                | action   | verdict | why           |
        | Mon 6 October 2025 | taken    | in time | the last day  |
        | Tue 7 October 2025 | proposed | late    | the day after |

    Scenario: Longer, agreed in writing
      Given this chronology
        | Mon 2 June 2025       | the Ombudsman tells of an approach                                    |
        | Tue 3 June 2025       | the Ombudsman takes up an investigation                               |
        | Mon 7 July 2025       | a public report is received                                           |
        | Mon 22 September 2025 | the Ombudsman agrees in writing to Fri 31 October 2025 for the report |
      Then the answer to the report is due on Fri 31 October 2025

    Scenario: Longer, agreed by telephone
      Given this chronology
        | Mon 2 June 2025       | the Ombudsman tells of an approach                                      |
        | Tue 3 June 2025       | the Ombudsman takes up an investigation                                 |
        | Mon 7 July 2025       | a public report is received                                             |
        | Mon 22 September 2025 | the Ombudsman agrees by telephone to Fri 31 October 2025 for the report |
      Then the answer to the report is due on Mon 6 October 2025

    Scenario: Answered before it was laid before the authority
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach      |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation |
        | Mon 7 July 2025 | a public report is received             |
      When on Mon 1 September 2025 the Ombudsman is told of the action that is proposed
      Then it is refused as report not laid, under Local Government Act 1974 s.31(2)

    Scenario: The file is closed and the Ombudsman was told nothing
      Given this chronology
        | Mon 2 June 2025  | the Ombudsman tells of an approach                              |
        | Tue 3 June 2025  | the Ombudsman takes up an investigation                         |
        | Mon 7 July 2025  | a public report is received                                     |
        | Mon 7 July 2025  | the Ombudsman decides after an investigation: upheld            |
        | Mon 7 July 2025  | the Monitoring Officer is told                                  |
        | Mon 14 July 2025 | public notice is given, copies being open from Mon 14 July 2025 |
      When on Mon 6 October 2025 the file is closed
      Then it is refused as report not answered, under Local Government Act 1974 s.31(2)

    Scenario: A second public report
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach      |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation |
        | Mon 7 July 2025 | a public report is received             |
      When on Tue 8 July 2025 a public report is received
      Then it is impossible: report received already

  Rule: An Ombudsman who is not satisfied makes a further report, and may have a statement published
    Local Government Act 1974 s.31(2A)-(2H)

    Scenario: A further report, and the statement
      Given this chronology
        | Mon 2 June 2025     | the Ombudsman tells of an approach                   |
        | Tue 3 June 2025     | the Ombudsman takes up an investigation              |
        | Mon 7 July 2025     | a public report is received                          |
        | Mon 7 July 2025     | the Ombudsman decides after an investigation: upheld |
        | Mon 12 January 2026 | a further report is received                         |
      When on Mon 2 March 2026 the statement is published in newspapers
      Then it is recorded

    Scenario: A statement without a further report
      Given this chronology
        | Mon 2 June 2025 | the Ombudsman tells of an approach                   |
        | Tue 3 June 2025 | the Ombudsman takes up an investigation              |
        | Mon 7 July 2025 | a public report is received                          |
        | Mon 7 July 2025 | the Ombudsman decides after an investigation: upheld |
      When on Mon 2 March 2026 the statement is published in newspapers
      Then it is impossible: no further report
