Feature: Acknowledging a complaint
  SI 2006/1738 reg 11: on receiving a complaint the authority as soon as possible (i) tells the complainant of the
  procedure and (ii), where relevant, of advocacy; and (iii) offers assistance and guidance, or says where to get it,
  and (iv), where relevant, help to obtain an advocate.

  Rule: A complaint is acknowledged as soon as possible, within the days that the authority has set itself
    SI 2006/1738 reg 11
    Our reading: the regulation gives no figure. The time limit is the authority's own policy, in working days from
    receipt; without a policy in force on the day of receipt there is no limit.

    Scenario: Without a policy there is no time limit
      When on Mon 1 June 2026 a complaint is received
      Then the acknowledgement is due on no day

    Scenario: A policy that sets no days
      Given this policy of the authority
        | in force from | Wed 1 April 2026 |
        | themes        | staff conduct    |
      When on Mon 1 June 2026 a complaint is received
      Then the acknowledgement is due on no day

    Scenario Outline: The last day under a policy
      Given this policy of the authority
        | in force from       | Wed 1 April 2026     |
        | acknowledges within | <limit> working days |
      When on <received> a complaint is received
      Then the acknowledgement is due on <due>

      Examples:
        | limit | received             | due                  | why                              |
        | 2     | Mon 1 June 2026      | Wed 3 June 2026      | the shortest that councils print |
        | 3     | Mon 1 June 2026      | Thu 4 June 2026      | the usual one                    |
        | 5     | Mon 1 June 2026      | Mon 8 June 2026      | over a weekend                   |
        | 3     | Sat 6 June 2026      | Wed 10 June 2026     | received on a Saturday           |
        | 3     | Fri 3 April 2026     | Thu 9 April 2026     | received on Good Friday          |
        | 5     | Fri 18 December 2026 | Tue 29 December 2026 | over Christmas                   |
        | 3     | Tue 31 March 2026    | no day               | the day before the policy        |
        | 3     | Wed 1 April 2026     | Wed 8 April 2026     | the policy's first day           |

    Scenario Outline: Acknowledged in time and late
      Given this policy of the authority
        | in force from       | Wed 1 April 2026 |
        | acknowledges within | 3 working days   |
      And on Mon 1 June 2026 a complaint is received
      When on <acknowledged> it is acknowledged
      Then it is recorded
      And the acknowledgement ended on <acknowledged> by acknowledgement, <verdict>

      Examples:
        | acknowledged    | verdict | why                    |
        | Mon 1 June 2026 | in time | at once                |
        | Thu 4 June 2026 | in time | the last day           |
        | Fri 5 June 2026 | late    | the first day after it |

    Scenario: A later policy leaves earlier complaints as they were
      Given this policy of the authority
        | in force from       | Wed 1 April 2026 |
        | acknowledges within | 3 working days   |
      And this policy of the authority
        | in force from       | Mon 8 June 2026 |
        | acknowledges within | 2 working days  |
      When on Fri 5 June 2026 a complaint is received
      Then the acknowledgement is due on Wed 10 June 2026

    Scenario: Withdrawn before it was acknowledged
      Given this policy of the authority
        | in force from       | Wed 1 April 2026 |
        | acknowledges within | 3 working days   |
      And on Mon 1 June 2026 a complaint is received
      When on Tue 2 June 2026 the complaint is withdrawn
      Then the acknowledgement ended on Tue 2 June 2026 by withdrawal, in time

  Rule: The acknowledgement gives four facts; one that was owed and not given is a finding
    SI 2006/1738 reg 11
    Our reading: a wanting fact is never a reason to refuse the record. A later letter may give what the first did not;
    the day of the acknowledgement stays that of the first.

    Scenario Outline: What the letter gave
      Given on Mon 1 June 2026 a complaint is received from <complainant>
      When on Tue 2 June 2026 it is acknowledged, procedure <i>, advocacy <ii>, assistance <iii>, help to obtain an advocate <iv>
      Then it is recorded
      And <wanting> of its four facts were owed and not given

      Examples:
        | complainant          | i         | ii           | iii       | iv           | wanting | why                          |
        | a child looked after | given     | given        | given     | given        | 0       | all four                     |
        | a parent             | given     | not relevant | given     | not relevant | 0       | advocacy is for children     |
        | a child looked after | given     | not given    | given     | not given    | 2       | a child not told of advocacy |
        | a parent             | not given | not relevant | not given | not relevant | 2       | nothing but a receipt        |

    Scenario: A second letter gives what the first did not
      Given this chronology
        | Mon 1 June 2026 | a complaint is received from a child looked after                                                               |
        | Tue 2 June 2026 | it is acknowledged, procedure given, advocacy not given, assistance given, help to obtain an advocate not given |
      When on Fri 5 June 2026 it is acknowledged, procedure not given, advocacy given, assistance not given, help to obtain an advocate given
      Then 0 of its four facts were owed and not given
