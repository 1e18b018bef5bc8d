Feature: Monitoring who complains
  The annual report says of which age, gender, disability, ethnicity and sexual orientation those who complain are. What a
  complainant says of themselves on a form is counted by the financial year, and cannot be led back to the complaint.

  Rule: Age, gender, disability, sexual orientation and ethnicity are counted for the annual report
    Getting the Best from Complaints (DfES 2006)
    The guidance names the characteristics; what is not answered is counted as not stated.

    Scenario: Two forms of one year
      When a monitoring form of Mon 1 June 2026 says age band: 10 to 15; gender: female; ethnicity: white
      And a monitoring form of Tue 8 September 2026 says age band: 10 to 15; disability: disabled
      Then 2 forms are kept of 2026/27
        | age band           | 10 to 15   | 2 |
        | gender             | female     | 1 |
        | gender             | not stated | 1 |
        | disability         | disabled   | 1 |
        | disability         | not stated | 1 |
        | ethnicity          | white      | 1 |
        | ethnicity          | not stated | 1 |
        | sexual orientation | not stated | 2 |

    Scenario: A form that was returned empty
      When a monitoring form of Mon 1 June 2026 says nothing
      Then 1 form is kept of 2026/27
        | age band           | not stated | 1 |
        | gender             | not stated | 1 |
        | disability         | not stated | 1 |
        | ethnicity          | not stated | 1 |
        | sexual orientation | not stated | 1 |

    Scenario Outline: What is on no list
      When a monitoring form of Mon 1 June 2026 says <answer>
      Then it is impossible: <unknown>

      Examples:
        | answer                        | unknown                    | why                          |
        | age band: 7                   | unknown age band           | an age is too exact to keep  |
        | gender: unsure                | unknown gender             | not stated is the code       |
        | disability: a broken arm      | unknown disability         | nothing is said of what kind |
        | ethnicity: Cornish            | unknown ethnicity          | only the census's groups     |
        | sexual orientation: undecided | unknown sexual orientation | not stated is the code       |

    Scenario: Before the first whole year of the guidance
      When a monitoring form of Sat 31 March 2007 says gender: female
      Then it is impossible: unknown age band

  Rule: No one can be identified by what is kept of a form
    Getting the Best from Complaints (DfES 2006)
    Our reading: a report in which no one can be identified needs a record that leads from no form to a complaint. Of the
    day only the financial year is kept, of the officer nothing, of the complaint nothing.

    Scenario: A form is kept without complaint, officer and day
      When a monitoring form of Mon 1 June 2026 says gender: female
      Then it is kept for 2026/27, and of no complaint, officer or day

    Scenario Outline: The year that a day belongs to
      When a monitoring form of <day> says gender: female
      Then it is kept for <year>, and of no complaint, officer or day

      Examples:
        | day               | year    | why                      |
        | Tue 31 March 2026 | 2025/26 | the last day of the year |
        | Wed 1 April 2026  | 2026/27 | the first of the next    |

    Scenario: A form is not kept with a complaint
      Given this chronology
        | Mon 1 June 2026 | a complaint is received |
      When on Tue 2 June 2026 a monitoring form with the complaint says gender: female
      Then it is impossible: kept by year

    Scenario: A form that was read wrongly
      Given a monitoring form of Mon 1 June 2026 says gender: female
      When that form is put right: it says gender: male
      Then it is kept for 2026/27, and of no complaint, officer or day
      And 1 form is kept of 2026/27
        | age band           | not stated | 1 |
        | gender             | male       | 1 |
        | disability         | not stated | 1 |
        | ethnicity          | not stated | 1 |
        | sexual orientation | not stated | 1 |

    Scenario: A form that was entered twice
      Given a monitoring form of Mon 1 June 2026 says gender: female
      And a monitoring form of Mon 1 June 2026 says gender: female
      When that form is struck out
      Then it is kept for 2026/27, and of no complaint, officer or day
      And 1 form is kept of 2026/27
        | age band           | not stated | 1 |
        | gender             | female     | 1 |
        | disability         | not stated | 1 |
        | ethnicity          | not stated | 1 |
        | sexual orientation | not stated | 1 |
