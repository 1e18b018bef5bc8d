Feature: Receiving a complaint
  Children Act 1989 ss.24D and 26; SI 2006/1738 ("the Regulations") regs 3 to 6 and 24. A complaint is what these call
  "representations (including any complaint)". It has one or more points; each point is about one function.

  Rule: A complaint may be made orally or in writing, by whatever channel
    SI 2006/1738 reg 6

    Scenario Outline: Made by any channel
      When this complaint
        | received on | Mon 1 June 2026      |
        | made        | <form>, by <channel> |
      Then it is recorded
      And Stage 1 is due on Mon 15 June 2026

      Examples:
        | form       | channel                | why                   |
        | in writing | letter                 | a letter              |
        | in writing | e-mail                 | no form is prescribed |
        | in writing | web form               | the authority's page  |
        | in writing | app                    | a child's usual way   |
        | orally     | telephone              | a call is enough      |
        | orally     | in person              | to any officer        |
        | orally     | through an advocate    | the advocate says it  |
        | in writing | through a member or MP | a councillor writes   |

    Scenario: By a channel that is not on the list
      When this complaint
        | received on | Mon 1 June 2026    |
        | made        | in writing, by fax |
      Then it is impossible: unknown channel

  Rule: A child, a parent and the other persons whom the Act names may complain
    Children Act 1989 s.26(3)(a); Children Act 1989 s.26(3)(b); Children Act 1989 s.26(3)(c);
    Children Act 1989 s.26(3)(d); Children Act 1989 s.26(3)(e); Children Act 1989 s.26(3B)(a);
    Children Act 1989 s.26(3B)(b); Children Act 1989 s.26(3C)(a); Children Act 1989 s.26(3C)(b);
    Children Act 1989 s.26(3C)(c); Children Act 1989 s.26(3C)(d); Children Act 1989 s.24D(1);
    Children Act 1989 Sch 7 para 6
    The complainant's basis is recorded with every complaint. It decides whether sufficient interest is asked about.

    Scenario Outline: Whom the Act names
      When on Mon 1 June 2026 a complaint is received from <complainant>
      Then it is recorded
      And its basis rests on <provision>

      Examples:
        | complainant                                                                                            | provision                      | why                                     |
        | a child looked after                                                                                   | Children Act 1989 s.26(3)(a)   | the child                               |
        | a child in need                                                                                        | Children Act 1989 s.26(3)(a)   | the child                               |
        | a parent                                                                                               | Children Act 1989 s.26(3)(b)   | with or without parental responsibility |
        | another person with parental responsibility                                                            | Children Act 1989 s.26(3)(c)   | not a parent                            |
        | a local authority foster parent                                                                        | Children Act 1989 s.26(3)(d)   | about the child placed                  |
        | such other person                                                                                      | Children Act 1989 s.26(3)(e)   | if there is sufficient interest         |
        | a person for whose needs the adoption service provides, or to whom adoption support extends            | Children Act 1989 s.26(3B)(a)  | adoption                                |
        | another person, adoption                                                                               | Children Act 1989 s.26(3B)(b)  | if there is sufficient interest         |
        | a child under a special guardianship order                                                             | Children Act 1989 s.26(3C)(a)  | the child                               |
        | a special guardian, or parent of a child under a special guardianship order                            | Children Act 1989 s.26(3C)(b)  | or a parent of such a child             |
        | another person, special guardianship                                                                   | Children Act 1989 s.26(3C)(c)  | if there is sufficient interest         |
        | an applicant for an assessment under s.14F                                                             | Children Act 1989 s.26(3C)(d)  | special guardianship support            |
        | a care leaver: relevant or former relevant child, person qualifying for advice, person within s.24B(2) | Children Act 1989 s.24D(1)     | the young person                        |
        | a foster parent, on the usual fostering limit                                                          | Children Act 1989 Sch 7 para 6 | reg 12 does not apply                   |

    Scenario: From someone on no basis that the Act knows
      When on Mon 1 June 2026 a complaint is received from a neighbour
      Then it is impossible: unknown basis

  Rule: Whoever brings a complaint for another is no complainant
    Children Act 1989 s.26A(1)
    Our reading: it is recorded who brought it, beside who complains. An advocate is never the complainant.

    Scenario Outline: Brought by the complainant or for the complainant
      When this complaint
        | received on  | Mon 1 June 2026      |
        | from         | a child looked after |
        | made through | <who>                |
      Then it is recorded
      And its basis rests on Children Act 1989 s.26(3)(a)

      Examples:
        | who                    | why                                       |
        | the complainant        | the usual way                             |
        | an advocate (s.26A)    | the child remains the complainant         |
        | another representative | a solicitor, or a friend                  |
        | a member or MP         | a councillor who writes for a constituent |

    Scenario: Brought by nobody on the list
      When this complaint
        | received on  | Mon 1 June 2026 |
        | made through | a clairvoyant   |
      Then it is impossible: unknown through

  Rule: The procedure covers the functions that the Act and the Regulations list, point by point
    Children Act 1989 s.26(3); SI 2006/1738 reg 3; SI 2006/1738 reg 4; SI 2006/1738 reg 5; Children Act 1989 s.24D(1)
    Our reading: what regs 3 to 5 do not list is another procedure's. A point of which that is not decided yet counts
    as within this one until it is.

    Scenario Outline: A point about a function that the procedure covers
      When this complaint
        | received on | Mon 1 June 2026      |
        | point 1     | function: <function> |
      Then the complaint counts as received
      And its function rests on <provision>

      Examples:
        | function                              | provision                  | why                                                                                                                                    |
        | part 3                                | Children Act 1989 s.26(3)  | all of Part 3                                                                                                                          |
        | parts 4-5 listed                      | SI 2006/1738 reg 3         | of Parts 4 and 5 only what is listed                                                                                                   |
        | adoption listed                       | SI 2006/1738 reg 4         | of adoption only what is listed                                                                                                        |
        | special guardianship support services | SI 2006/1738 reg 5         | support services                                                                                                                       |
        | leaving care                          | Children Act 1989 s.24D(1) | Part 3 functions in relation to a care leaver: relevant or former relevant child, person qualifying for advice, person within s.24B(2) |

    Scenario Outline: A point of another procedure
      When this complaint
        | received on | Mon 1 June 2026        |
        | point 1     | elsewhere: <elsewhere> |
      Then it is recorded
      And the complaint counts as outside the procedure
      And Stage 1 is due on no day

      Examples:
        | elsewhere                                  | why                                  |
        | section 47 enquiry                         | Part 5, and not listed               |
        | child protection conference                | has a procedure of its own           |
        | report under section 7 or 37               | a matter for the court               |
        | special educational needs and disabilities | the tribunal's                       |
        | approval of foster carers or adopters      | an approval, not a service           |
        | adult social care (SI 2009/309)            | other Regulations                    |
        | another service of the authority           | corporate complaints                 |
        | staff grievance                            | an employee's complaint              |
        | data protection                            | the Information Commissioner's field |
        | not this authority's                       | another body's                       |

    Scenario: A point of which it is not decided yet whose it is
      When this complaint
        | received on | Mon 1 June 2026 |
        | point 1     | not yet decided |
      Then the complaint counts as received
      And Stage 1 is due on Mon 15 June 2026

    Scenario: One point within the procedure and one outside
      When this complaint
        | received on | Mon 1 June 2026               |
        | point 1     | elsewhere: section 47 enquiry |
        | point 2     | function: part 3              |
      Then the complaint counts as received
      And Stage 1 is due on Mon 15 June 2026
      And point 1 is elsewhere
      And point 2 is open

    Scenario Outline: A point about something on neither list
      When this complaint
        | received on | Mon 1 June 2026 |
        | point 1     | <about>         |
      Then it is impossible: <refusal>

      Examples:
        | about                 | refusal           | why                                  |
        | function: potholes    | unknown function  | no function of the Act               |
        | elsewhere: complaints | unknown elsewhere | a procedure that nobody has heard of |

  Rule: What a point is about is recorded in words that can be counted
    Getting the Best from Complaints (DfES 2006)
    The natures are the guidance's. The themes and the teams are the authority's own, from its policy; without a policy
    in force on the day of receipt there are none.

    Background:
      Given this policy of the authority
        | in force from | Wed 1 April 2026                   |
        | themes        | quality of service, staff conduct  |
        | teams         | referral and assessment, fostering |

    Scenario Outline: In words that are known
      When this complaint
        | received on | Mon 1 June 2026           |
        | point 1     | function: part 3; <about> |
      Then it is recorded

      Examples:
        | about                                          | why                  |
        | nature: disputed decision                      | the guidance's list  |
        | nature: quality of service                     | the guidance's list  |
        | nature: delay                                  | the guidance's list  |
        | nature: delivery or non-delivery               | the guidance's list  |
        | nature: quantity, frequency, change or cost    | the guidance's list  |
        | nature: attitude or behaviour of staff         | the guidance's list  |
        | nature: eligibility and assessment criteria    | the guidance's list  |
        | nature: impact of a policy                     | the guidance's list  |
        | nature: assessment, care management and review | the guidance's list  |
        | theme: staff conduct                           | the authority's list |
        | team: fostering                                | the authority's list |

    Scenario Outline: In words that nobody knows
      When this complaint
        | received on | Mon 1 June 2026           |
        | point 1     | function: part 3; <about> |
      Then it is impossible: <refusal>

      Examples:
        | about             | refusal        | why                         |
        | nature: weather   | unknown nature | not on the guidance's list  |
        | theme: weather    | unknown theme  | not on the authority's list |
        | team: meteorology | unknown team   | not on the authority's list |

    Scenario: A theme on a day before the policy
      When this complaint
        | received on | Tue 31 March 2026                      |
        | point 1     | function: part 3; theme: staff conduct |
      Then it is impossible: unknown theme

  Rule: Complaints from before 1 September 2006 stay under the Regulations of 1991
    SI 2006/1738 reg 24(2)
    Our reading: a complaint received before that day was already being considered on it.

    Scenario: Received on the last day of the old Regulations
      When on Thu 31 August 2006 a complaint is received
      Then it is refused as before the regulations, under SI 2006/1738 reg 24(2)

    Scenario: Received on the first day of the Regulations
      When on Fri 1 September 2006 a complaint is received
      Then it is recorded
      And Stage 1 is due on Fri 15 September 2006

    Scenario: Taken under these Regulations all the same
      When on Thu 31 August 2006 a complaint is received, despite the rule
      Then it is recorded as breaking a rule: before the regulations
      And no last day of Stage 1 can be reckoned
