Feature: Receiving a subject access request
  UK GDPR Article 15: whoever information is held about may ask for it. The requester asks; the data subject is whom the
  information is about; they may be two people. What is counted is the request about one data subject.

  Rule: A request may come in any form
    ICO guidance on the right of access
    It needs no form and not the words "subject access request". Our reading: what reached anyone in the authority is
    received on that day, whether or not it is a working day.

    Scenario Outline: However it came
      When on Mon 1 June 2026 an access request comes by <channel>
      Then it is recorded
      And the request is logged
      And the last day for the answer is Wed 1 July 2026

      Examples:
        | channel             | why                           |
        | letter              | in writing                    |
        | telephone           | a spoken request is a request |
        | email               | without a form                |
        | through an advocate | by somebody who helps to ask  |

    Scenario: In a form that is on no list
      When on Mon 1 June 2026 an access request comes by carrier pigeon
      Then it is impossible: unknown channel

    Scenario: Received twice
      Given on Mon 1 June 2026 an access request is received
      When on Tue 2 June 2026 an access request is received
      Then it is impossible: out of order

  Rule: A letter for several data subjects is a request about each, of one correspondence
    ICO guidance on the right of access
    Our reading: each has its own reference, time, pages and end; they are linked, and counted as one letter.

    Scenario: A letter for three subjects
      When a letter of Mon 1 June 2026 asks for access about persons 1, 2 and 3
      Then it opened an access request about each of persons 1, 2 and 3
      And the others are linked to the first as same letter
      And the last day for the answer is Wed 1 July 2026 in each
      And the annual view of the year to Wed 31 March 2027 counts 3 access requests received
      And the annual view of the year to Wed 31 March 2027 counts 1 letter that asks for access

    Scenario: A letter for one subject
      When a letter of Mon 1 June 2026 asks for access about person 1
      Then it opened an access request about person 1
      And the annual view of the year to Wed 31 March 2027 counts 1 letter that asks for access

    Scenario: Another letter of the same day
      Given a letter of Mon 1 June 2026 asks for access about persons 1, 2 and 3
      When a letter of Mon 1 June 2026 asks for access about persons 1 and 4
      Then it opened an access request about each of persons 1 and 4
      And the annual view of the year to Wed 31 March 2027 counts 5 access requests received
      And the annual view of the year to Wed 31 March 2027 counts 2 letters that ask for access

    Scenario: What becomes of one is not what becomes of the others
      Given a letter of Mon 1 June 2026 asks for access about persons 1, 2 and 3
      When on Mon 15 June 2026 the request is withdrawn
      Then the annual view of the year to Wed 31 March 2027 counts 1 access request withdrawn
      And the annual view of the year to Wed 31 March 2027 counts 2 access requests open
      And the annual view of the year to Wed 31 March 2027 counts 1 letter that asks for access

  Rule: The requester may be another than the data subject
    ICO guidance on the right of access
    An agent needs written authority, an attorney or a deputy their appointment. Whoever asks, the request is the
    subject's.

    Scenario Outline: Who asks
      When on Mon 1 June 2026 an access request is received from <requester>
      Then it is recorded
      And verification is complete

      Examples:
        | requester                               | why                                  |
        | the data subject                        | the ordinary case                    |
        | a person with parental responsibility   | for a child                          |
        | an agent with written authority         | a solicitor, an advocate, a relative |
        | an attorney under a lasting power       | for an adult who lacks capacity      |
        | a deputy                                | for an adult who lacks capacity      |
        | a person appointed by a court           | an exemption may turn on it          |
        | the local authority as corporate parent | for a child in care                  |

    Scenario: Somebody whom the law does not know
      When on Mon 1 June 2026 an access request is received from a neighbour
      Then it is impossible: unknown authority type

  Rule: Whether a child may ask is a matter of understanding, never of age
    ICO guidance on the right of access: children
    In England no age is fixed. Our reading: nothing is refused because the subject is a child; what is recorded is the
    assessment of whether this child understands what it means to ask, who made it, and on what basis.

    Scenario: A request about a child is received as any other
      When on Mon 1 June 2026 an access request about a child is received from the data subject
      Then it is recorded
      And the last day for the answer is Wed 1 July 2026

    Scenario Outline: An assessment is recorded with its basis
      Given on Mon 1 June 2026 an access request about a child is received from the data subject
      When on Wed 3 June 2026 the child is found <finding>: <basis>
      Then it is recorded
      And the child's competence is <competence>
      And the last day for the answer is Wed 1 July 2026

      Examples:
        | finding           | basis                           | competence    | why                             |
        | to understand     | it was discussed with the child | competent     | by talking to the child         |
        | to understand     | the view of the social worker   | competent     | by somebody who knows the child |
        | not to understand | the view of the advocate        | not competent | which bars nothing by itself    |

    Scenario: What is found not to be understood is answered all the same
      Given this chronology
        | Mon 1 June 2026 | an access request about a child is received from the data subject   |
        | Wed 3 June 2026 | the child is found not to understand: the view of the social worker |
      When on Mon 15 June 2026 everything is sent: 10 located, 10 released full
      Then it is recorded
      And it was answered on Mon 15 June 2026 by disclosure, in time

    Scenario: An age is no basis
      Given on Mon 1 June 2026 an access request about a child is received from the data subject
      When on Wed 3 June 2026 the child is found not to understand: under twelve
      Then it is impossible: unknown competence basis
