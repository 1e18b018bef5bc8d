Feature: Refusal
  UK GDPR Articles 12(4), 12(5) and 12(6). To refuse is an answer; it is given within the time for one, on grounds, with a
  notice that tells the requester what may be done about it.

  Rule: A request is refused on grounds
    UK GDPR Art 12(5); UK GDPR Art 12(6); UK GDPR Art 12(4); DPA 2018 s.3
    Information about somebody who has died is no longer personal data. That nothing is held is no ground: it is an
    answer.

    Scenario Outline: On a ground that the law gives
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 access is refused: <ground>
      Then it is recorded
      And the request is refused
      And it was answered on Mon 15 June 2026 by refusal, in time
      And the answer leaves out nothing

      Examples:
        | ground                                        | why                                 |
        | manifestly unfounded                          | the controller bears the burden     |
        | excessive                                     | likewise                            |
        | excessive; manifestly unfounded               | both                                |
        | the subject has died: no longer personal data | the living alone have personal data |
        | everything held is exempt                     | nothing is left to give             |
        | identity was not shown                        | it was asked for, and never came    |

    Scenario: Without grounds
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 access is refused, no ground given
      Then it is impossible: refused without grounds

    Scenario: On a ground that the law does not give
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 access is refused: a complaint is open
      Then it is impossible: unknown refusal ground

    Scenario Outline: In time and late
      Given on Mon 1 June 2026 an access request is received
      When on <refused> access is refused: excessive
      Then it was answered on <refused> by refusal, <verdict>

      Examples:
        | refused         | verdict | why                    |
        | Wed 1 July 2026 | in time | the last day           |
        | Thu 2 July 2026 | late    | the first day after it |

  Rule: The notice gives the reasons, and tells of the regulator and of the court
    UK GDPR Art 12(4)

    Scenario Outline: A notice that leaves something out
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 access is refused, <what> left out
      Then it is refused as notice incomplete, under UK GDPR Art 12(4)

      Examples:
        | what          | why                              |
        | the reasons   | nobody can answer what is unsaid |
        | the regulator | where to complain                |
        | the court     | where to go to law               |

    Scenario: Refused with such a notice all the same
      Given on Mon 1 June 2026 an access request is received
      When on Mon 15 June 2026 access is refused, the court left out, despite the rule
      Then it is recorded as breaking a rule: notice incomplete
      And it was answered on Mon 15 June 2026 by refusal, in time

  Rule: From 19 June 2026 the notice names the complaint to the authority itself
    DPA 2018 s.164A
    Our reading of the Data (Use and Access) Act 2025, Schedule 10, which was read in part only: what is left out is a
    finding, and no bar.

    Scenario Outline: Before and after
      Given on Mon 1 June 2026 an access request is received
      When on <refused> access is refused, the complaint to the controller left out
      Then it is recorded
      And <finding>

      Examples:
        | refused          | finding                                                                      | why                     |
        | Thu 18 June 2026 | the answer leaves out nothing                                                | the day before          |
        | Fri 19 June 2026 | it is a finding that the answer leaves out what it owes: controller not told | the first day of s.164A |

    Scenario Outline: Taken up again, and answered, it stays what it was
      Given on Mon 1 June 2026 an access request is received
      And on <refused> access is refused, the complaint to the controller left out
      And on Mon 22 June 2026 the request is reopened
      When on Tue 23 June 2026 everything is sent: 10 located, 10 released full
      Then <finding>

      Examples:
        | refused          | finding                                                                      | why                     |
        | Thu 18 June 2026 | the answer leaves out nothing                                                | the day before          |
        | Fri 19 June 2026 | it is a finding that the answer leaves out what it owes: controller not told | the first day of s.164A |
